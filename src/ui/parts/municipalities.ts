/** The packaged list of municipalities and how it is searched, loaded when a page first wants to. */
import { signal } from '@preact/signals';
import { loadMunicipalities } from '../../browser/words.ts';
import type { Municipality } from '../../municipality/municipality.ts';

export const municipalities = signal<readonly Municipality[]>([]);

/** How the list is searched; null while there is nothing to search. */
export const finder = signal<Pick<typeof import('../../municipality/search.ts'), 'named' | 'search'> | null>(null);

let loading: Promise<void> | null = null;

const load = async (): Promise<void> => {
  // Apart from the rest, so that the page is painted before the list and its checks are read.
  const [{ readList }, found, rows] = await Promise.all([
    import('../../municipality/list.ts'),
    import('../../municipality/search.ts'),
    loadMunicipalities(),
  ]);
  finder.value = found;
  municipalities.value = readList(rows);
};

/** Loads the list once; without it every name still is a free entry. */
export const openMunicipalities = (): Promise<void> => {
  loading ??= load().catch(() => undefined);
  return loading;
};
