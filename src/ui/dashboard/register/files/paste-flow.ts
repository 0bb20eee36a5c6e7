/** What is pasted and ticked on the way into the register; kept while the tab is open. */
import { computed, effect, signal } from '@preact/signals';
import type { Account } from '../../../../register/account.ts';
import { type Pasted, readPaste } from '../../../../register/bulk.ts';
import { secretIn } from '../../../../register/secret.ts';
import { now, state, watched } from '../../../store.ts';
import { directoryOf, knownPlatforms } from '../directory.ts';
import type { Proposed } from '../site-links.ts';
import { tell } from '../told.tsx';
import { proposed } from '../view.ts';
import { accountsOf, keepable, type Named } from './paste.ts';
import { takenWords } from './taken-note.tsx';
import { createTaking } from './taking.ts';

export const pasted = signal('');
export const service = signal('');
export const visited = signal<'unknown' | 'today'>('unknown');
export const use = signal<'asleep' | 'open'>('asleep');
export const taking = createTaking();

const ticks = signal<Readonly<Record<string, boolean>>>({});

const tickKey = ({ platform, handle }: Named): string => `${platform} ${handle}`;

/** A link in a running text may be to anybody, so it waits for a tick. */
export const isTicked = (one: Proposed): boolean => ticks.value[tickKey(one)] ?? one.surely;

export const tick = (one: Proposed, on: boolean): void => {
  ticks.value = { ...ticks.value, [tickKey(one)]: on };
};

const town = computed(() => watched.value?.municipality.id ?? '');
const directory = computed(() => directoryOf(knownPlatforms()));

/** One entry per address of the pasted text. */
export const read = computed<Pasted[]>(() =>
  pasted.value.trim() === '' ? [] : readPaste(pasted.value, town.value, directory.value, state.value.accounts),
);

/** What the service is called may not be a secret; null when it is none. */
export const serviceSecret = computed(() => secretIn(service.value));

const entered = computed(() => {
  const shared = {
    municipality: town.value,
    service: service.value,
    by: state.value.settings.initials,
    visitedAt: visited.value === 'today' ? now.value : null,
    state: use.value,
  };
  const { sameForm } = directory.value;
  return keepable(accountsOf(read.value, proposed.value.filter(isTicked), shared, sameForm), secretIn);
});

/** What is entered now; an account that the register holds already is in none of the lists it is made of. */
export const ready = computed<Account[]>(() => entered.value.kept);
/** Accounts whose names look like a secret. */
export const refused = computed<Account[]>(() => entered.value.refused);

/** Enters them. */
export const enter = (): void => {
  const accounts = ready.value;
  if (accounts.length === 0 || serviceSecret.value) return;
  taking.take(accounts, { added: accounts.length, changed: 0, differing: 0, unchanged: 0, refused: 0 });
};

/** The lines of which something could not be read. */
const unreadIn = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) => readPaste(line, town.peek(), directory.peek(), []).some((one) => 'wrong' in one))
    .join('\n');

// What was entered leaves the field; the rest stays, to be mended. The list says it as well: in an empty register it
// takes the place of this form.
effect(() => {
  const taken = taking.taken.value;
  if (taken?.is !== 'done') return;
  pasted.value = unreadIn(pasted.peek());
  tell(takenWords(taken));
});
