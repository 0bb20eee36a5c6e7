/** A list on its way into the register: read, its columns told, looked at, and then taken over; kept while the tab is open. */
import { batch, effect, signal, untracked } from '@preact/signals';
import type { Account } from '../../../../register/account.ts';
import { type Choice, guessColumns } from '../../../../register/columns.ts';
import type { RefusedRow } from '../../../../register/import-row.ts';
import { now, state, watched } from '../../../store.ts';
import { knownPlatforms } from '../directory.ts';
import { asHeldInPieces, type Brought, broughtInPieces, newsIn } from './brought.ts';
import { allLanguages, knownFor } from './known.ts';
import { type CheckedRow, checkInPieces } from './list-check.ts';
import { LARGEST_LIST, TOP } from './list-file.ts';
import { type Listed, listFrom, type Opened } from './opened-list.ts';
import { inPieces } from './pieces.ts';
import { createTaking } from './taking.ts';

/** What a list would bring; `send` is what has to be sent for it. */
export type Look = { rows: CheckedRow[]; brought: Brought<RefusedRow>; send: Account[] };

export const list = signal<Listed>({ is: 'none' });
export const choices = signal<readonly Choice[]>([]);
export const look = signal<Look | null>(null);
/** Lines read so far; null when nothing is being read. */
export const busy = signal<number | null>(null);
export const taking = createTaking();

const PIECE = 50;

const tellLines = (lines: number): void => {
  busy.value = lines;
};

/** Counts what was begun: a piece of older work stops by itself. */
let begun = 0;

const begin = (): (() => boolean) => {
  const mine = ++begun;
  return () => mine !== begun;
};

/** Takes a file in hand; what was open before is left. */
export const openList = async (file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<void> => {
  const stopped = begin();
  const { name } = file;
  batch(() => {
    taking.leave();
    look.value = null;
    busy.value = 0;
    list.value = { is: 'reading', name };
  });
  const bytes = file.size > LARGEST_LIST ? null : await file.arrayBuffer().catch(() => undefined);
  if (stopped()) return;
  const opened: Listed | null = bytes
    ? await listFrom(name, new Uint8Array(bytes), tellLines, stopped)
    : { is: 'refused', name, why: bytes === null ? 'large' : 'unread' };
  if (!opened || stopped()) return;
  batch(() => {
    busy.value = null;
    choices.value =
      opened.is === 'open' ? guessColumns(opened.headings, opened.rows.slice(opened.top, opened.top + TOP)) : [];
    list.value = opened;
  });
};

/** Lets go of the file; nothing of it stays. */
export const closeList = (): void => {
  begin();
  batch(() => {
    taking.leave();
    look.value = null;
    busy.value = null;
    list.value = { is: 'none' };
  });
};

/** Says what a column is. */
export const chooseColumn = (at: number, choice: Choice): void => {
  choices.value = choices.value.map((one, index) => (index === at ? choice : one));
};

/** What the list would bring to the register as it is now. */
const check = async (opened: Opened, chosen: readonly Choice[], town: string, held: readonly Account[]) => {
  const stopped = begin();
  tellLines(0);
  const languages = await allLanguages();
  const towns = state.value.municipalities.map((one) => one.municipality);
  const known = knownFor(town, towns, knownPlatforms(), opened.servers, languages, now.value);
  const checked = await inPieces(checkInPieces(opened.rows, chosen, known, held, PIECE), tellLines, stopped);
  if (!checked) return;
  const { rows, refused } = checked.end;
  const accounts = rows.map(({ account }) => account);
  const incoming = await inPieces(asHeldInPieces(accounts, held, known.sameForm, PIECE), () => {}, stopped);
  if (!incoming) return;
  const brought = await inPieces(broughtInPieces(held, incoming.end, refused, PIECE), () => {}, stopped);
  if (!brought) return;
  batch(() => {
    busy.value = null;
    look.value = { rows, brought: brought.end, send: newsIn(incoming.end, brought.end) };
  });
};

// Looks again whenever something changes on which the outcome rests; what was taken over stays as it was said.
effect(() => {
  const [opened, chosen, { accounts }] = [list.value, choices.value, state.value];
  const town = watched.value?.municipality.id;
  if (opened.is !== 'open' || town === undefined || taking.taken.value) return;
  untracked(() => void check(opened, chosen, town, accounts));
});

/** Takes over what was looked at. */
export const takeOver = (): void => {
  if (look.value && busy.value === null) taking.take(look.value.send, look.value.brought.counts);
};
