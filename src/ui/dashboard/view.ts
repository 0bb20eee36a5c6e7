/** How the dashboard shows the names, and what is open; kept while a person looks at another page. */
import { computed, signal } from '@preact/signals';
import { stepsOf } from '../../agenda/steps.ts';
import { tendSteps } from '../../agenda/tending.ts';
import { PLATFORMS } from '../../platforms/index.ts';
import { groups, progress } from '../popup/groups.ts';
import { offersOf } from '../popup/offers.ts';
import { now, state, watched } from '../store.ts';
import { type Filter, NO_FILTER, type Order } from './sift.ts';

export const asking = computed(() => progress.value.state === 'checking');

export const filter = signal<Filter>(NO_FILTER);
export const order = signal<Order>({ by: 'rank', down: false });
export const shape = signal<'matrix' | 'table'>('matrix');

/** What the drawer shows: one name, or (without a handle) the names of one platform. */
export type Opened = { platform: string; handle: string | null } | null;
export const opened = signal<Opened>(null);

/** Days of inactivity each platform allows, null where none is stated. */
export const PERIODS: Readonly<Record<string, number | null>> = Object.fromEntries(
  PLATFORMS.map((one) => [one.id, one.inactivity.days]),
);

/** Everything there is to do, for all municipalities; free names are offered for the shown one only. */
export const steps = computed(() => {
  const town = watched.value?.municipality.id;
  const offers = town ? offersOf(town, groups.value, state.value.claims) : [];
  return stepsOf(state.value, PERIODS, { offers, tending: tendSteps(state.value, now.value) }, now.value);
});
