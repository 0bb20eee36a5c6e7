/** What the look-alikes page shows: the accounts, which of them are let through, and which one is open. */
import { computed, signal } from '@preact/signals';
import { platformOf } from '../../../platforms/index.ts';
import { type Entry, entriesOf } from '../../../schedule/entries.ts';
import { municipalities } from '../../parts/municipalities.ts';
import { findings, lookalikes, now, state, watched, websites } from '../../store.ts';
import { detail } from '../route.ts';
import { type Filter, NO_FILTER } from './sift.ts';

/** Every account that carries the name of the shown municipality and is not in its register. */
export const entries = computed<Entry[]>(() => {
  const town = watched.value;
  return town
    ? entriesOf({
        state: state.value,
        watched: town,
        findings: findings.value,
        lookalikes: lookalikes.value,
        website: websites.value[town.municipality.id],
        platformOf,
        towns: municipalities.value,
        now: now.value,
      })
    : [];
});

export const filter = signal<Filter>(NO_FILTER);

/** The account whose card is open: the address of the page says which. */
export const opened = computed<Entry | null>(() => entries.value.find((one) => one.key === detail.value) ?? null);

/** Opens the card of an account, or none. The page keeps its place in the browser's history. */
export const open = (key: string | null): void => {
  location.hash = key === null ? '#lookalikes' : `#lookalikes/${encodeURIComponent(key.toWellFormed())}`;
};
