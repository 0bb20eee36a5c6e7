/** The names of the shown municipality, by platform: what the popup draws. */
import { computed } from '@preact/signals';
import type { Platform } from '../../probe/platform.ts';
import { type Row, rowsOf } from '../../schedule/rows.ts';
import { progressOf } from '../progress.ts';
import { findings, machine, now, platforms, state, watched, websites } from '../store.ts';

export type Group = { platform: Platform; rows: Row[] };

export const groups = computed<Group[]>(() => {
  const town = watched.value;
  if (!town) return [];
  return platforms.value.map((platform) => ({
    platform,
    rows: rowsOf(state.value, town, platform, findings.value, now.value, websites.value[town.municipality.id]),
  }));
});

export const rows = computed<Row[]>(() => groups.value.flatMap((group) => group.rows));

export const progress = computed(() => progressOf(watched.value, machine.value, rows.value, now.value));
