/** What the register shows: its lines, which of them are let through, in which order, and how many are drawn. */
import { computed, effect, signal } from '@preact/signals';
import { platformOf } from '../../../platforms/index.ts';
import { type Account, accountKey } from '../../../register/account.ts';
import { judgementOf } from '../../../state/judging.ts';
import { now, state, watched, websites } from '../../store.ts';
import { PERIODS } from '../view.ts';
import { type RegisterLine, registerOf } from './register-lines.ts';
import { BY_DUE, type Filter, inOrder, NO_FILTER, type Order, servicesIn, sift } from './sift.ts';
import { type Proposed, proposedFrom } from './site-links.ts';

/** The register of the shown municipality, the most urgent first. */
export const lines = computed<RegisterLine[]>(() => {
  const town = watched.value?.municipality.id;
  return town === undefined ? [] : registerOf(state.value.accounts, town, PERIODS, now.value);
});

export const filter = signal<Filter>(NO_FILTER);
export const order = signal<Order>(BY_DUE);
export const shape = signal<'table' | 'cards'>('table');

/** What is let through, in its order. */
export const shown = computed(() => inOrder(sift(lines.value, filter.value), order.value));

/** The services that have accounts here; empty for the municipality itself. */
export const services = computed(() => servicesIn(lines.value));

/** Drawing is slow, and nobody reads more at once; what fits on a screen comes before the rest of the first part. */
const SCREENFUL = 20;
const FIRST = 100;
const STEP = 200;

const most = signal(SCREENFUL);

// Another choice starts at its beginning again.
effect(() => {
  filter.value;
  order.value;
  most.value = Math.min(most.peek(), FIRST);
});

/** Draws the first part whole, once a person has something to look at. */
export const drawFirst = (): void => {
  most.value = Math.max(most.value, FIRST);
};

/** How many accounts are drawn; paper gets all of them. */
export const printing = signal(false);
export const drawn = computed(() => (printing.value ? shown.value : shown.value.slice(0, most.value)));

export const drawMore = (): void => {
  most.value += STEP;
};

/** The account with a key, of any municipality; the very same object as long as nothing changed. */
export const accountWith = (key: string): Account | undefined =>
  state.value.accounts.find((account) => accountKey(account) === key);

/** What the website of the shown municipality links to and the register does not have. */
export const proposed = computed<Proposed[]>(() => {
  const town = watched.value?.municipality.id ?? '';
  const ours = (one: { municipality: string }) => one.municipality === town;
  const said = state.value.judgements.filter((one) => ours(one) && judgementOf(state.value, one, now.value));
  return proposedFrom(websites.value[town]?.says?.links ?? [], state.value.accounts.filter(ours), said, platformOf);
});
