/** What the dashboard shows, worked out from the store: names, progress, and what there is to do. */
import { computed, signal } from '@preact/signals';
import { type Row, rowsOf } from '../../schedule/rows.ts';
import { type Progress, progressOf } from '../progress.ts';
import { findings, machine, now, platforms, state, watched } from '../store.ts';
import { type Filter, NO_FILTER, type Order } from './sift.ts';

/** Every name of the shown municipality on every ticked platform. */
export const rows = computed<Row[]>(() => {
  const one = watched.value;
  if (!one) return [];
  return platforms.value.flatMap((platform) => rowsOf(state.value, one, platform, findings.value, now.value));
});

/** How far the check of the shown municipality has come. */
export const progress = computed<Progress>(() => progressOf(watched.value, machine.value, rows.value, now.value));

export const asking = computed(() => progress.value.state === 'checking');

/** What the names page shows and how; kept while a person looks at another page. */
export const filter = signal<Filter>(NO_FILTER);
export const order = signal<Order>({ by: 'rank', down: false });
export const shape = signal<'matrix' | 'table'>('matrix');

/** What the drawer shows: one name, or the names of one platform. */
export type Opened = { platform: string; handle: string } | { platform: string; handle: null } | null;
export const opened = signal<Opened>(null);
