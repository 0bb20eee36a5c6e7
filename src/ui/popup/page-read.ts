/** What the page said of itself, once a person had it read. */
import { signal } from '@preact/signals';
import { type PageRead, readTab } from '../../browser/page-reading.ts';
import { tab } from './looked.ts';

export const pageRead = signal<PageRead | null>(null);

/** Reads the page now; null when the browser does not allow it. */
export const readPage = async (): Promise<PageRead | null> => {
  pageRead.value = tab.value ? await readTab(tab.value) : null;
  return pageRead.value;
};
