/** A colleague's file on its way into the register: read, looked at, and then taken over; kept while the tab is open. */
import { batch, effect, signal, untracked } from '@preact/signals';
import type { Account } from '../../../../register/account.ts';
import { secretIn } from '../../../../register/secret.ts';
import type { State } from '../../../../state/state.ts';
import { findings, lookalikes, state, websites } from '../../../store.ts';
import { type Gain, LARGEST, type Preview, previewOf } from '../../preview.ts';
import { directoryOf, knownPlatforms } from '../directory.ts';
import { asHeldInPieces, type Brought, broughtInPieces, newsIn } from './brought.ts';
import { type FromColleague, looksLikeList, sortInPieces } from './colleague.ts';
import { inPieces } from './pieces.ts';
import { remembering } from './secretless.ts';
import { createTaking } from './taking.ts';

/** Why a file is no register that can be read: as for a backup, or a list instead of one. */
export type NotRead = Exclude<Preview['is'], 'good'> | 'list' | 'unread';

export type Handed =
  | { is: 'none' }
  | { is: 'reading'; name: string }
  | { is: 'refused'; name: string; why: NotRead }
  /** `gain`: what the file holds besides the register. */
  | { is: 'open'; name: string; theirs: State; gain: Gain };

export type Look = FromColleague & { brought: Brought<never>; send: Account[] };

export const handed = signal<Handed>({ is: 'none' });
export const look = signal<Look | null>(null);
export const taking = createTaking();

const PIECE = 50;
let begun = 0;
const begin = (): (() => boolean) => {
  const mine = ++begun;
  return () => mine !== begun;
};

const lookInto = (name: string, text: string): Handed => {
  const here = { findings: findings.value, lookalikes: lookalikes.value, websites: websites.value };
  const preview = previewOf(state.value, here, text);
  if (preview.is === 'good') {
    const gain = preview.gain.filter(({ what }) => what !== 'accounts' && what !== 'changed');
    return { is: 'open', name, theirs: preview.state, gain };
  }
  return { is: 'refused', name, why: preview.is === 'foreign' && looksLikeList(name, text) ? 'list' : preview.is };
};

/** Takes a file in hand; what was open before is left. */
export const openFile = async (file: Pick<File, 'name' | 'size' | 'text'>): Promise<void> => {
  const stopped = begin();
  const { name } = file;
  batch(() => {
    taking.leave();
    look.value = null;
    handed.value = { is: 'reading', name };
  });
  const large = file.size > LARGEST;
  const text = large ? null : await file.text().catch(() => null);
  if (stopped()) return;
  handed.value = text === null ? { is: 'refused', name, why: large ? 'large' : 'unread' } : lookInto(name, text);
};

/** Lets go of the file; nothing of it stays. */
export const closeFile = (): void => {
  begin();
  batch(() => {
    taking.leave();
    look.value = null;
    handed.value = { is: 'none' };
  });
};

const check = async (theirs: State, towns: readonly string[], held: readonly Account[]): Promise<void> => {
  const stopped = begin();
  const sorted = await inPieces(sortInPieces(theirs, towns, remembering(secretIn), PIECE), () => {}, stopped);
  if (!sorted) return;
  const { sameForm } = directoryOf(knownPlatforms());
  const incoming = await inPieces(asHeldInPieces(sorted.end.accounts, held, sameForm, PIECE), () => {}, stopped);
  if (!incoming) return;
  const brought = await inPieces(broughtInPieces<never>(held, incoming.end, [], PIECE), () => {}, stopped);
  if (brought) look.value = { ...sorted.end, brought: brought.end, send: newsIn(incoming.end, brought.end) };
};

// Looks again whenever the register changes; what was taken over stays as it was said.
effect(() => {
  const [opened, { accounts, municipalities }] = [handed.value, state.value];
  if (opened.is !== 'open' || taking.taken.value) return;
  const towns = municipalities.map((one) => one.municipality.id);
  untracked(() => void check(opened.theirs, towns, accounts));
});

/** Takes over the register of the file, and nothing else of it. */
export const takeOver = (): void => {
  if (look.value) taking.take(look.value.send, look.value.brought.counts);
};
