/** The packaged list of municipalities, loaded when a page first wants to search it. */
import { signal } from '@preact/signals';
import { loadMunicipalities } from '../../browser/words.ts';
import type { Municipality } from '../../municipality/municipality.ts';

export const municipalities = signal<readonly Municipality[]>([]);

let loading: Promise<void> | null = null;

const load = async (): Promise<void> => {
  // Apart from the rest, so that the page is painted before the list and its checks are read.
  const [{ readList }, rows] = await Promise.all([import('../../municipality/list.ts'), loadMunicipalities()]);
  municipalities.value = readList(rows);
};

/** Loads the list once; without it every name still is a free entry. */
export const openMunicipalities = (): Promise<void> => {
  loading ??= load().catch(() => undefined);
  return loading;
};
