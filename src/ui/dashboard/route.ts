/** Where a person is in the dashboard: the part of the address after "#". */
import { signal } from '@preact/signals';
import { detailOf, type Page, pageOf } from './address.ts';

export const page = signal<Page>(pageOf(location.hash));
/** What the page is asked to show first, an account for instance. */
export const detail = signal<string | null>(detailOf(location.hash));

/** Follows the address; `arrived` is told after each change, not on the first page. */
export const followAddress = (arrived: () => void): void => {
  addEventListener('hashchange', () => {
    const before = page.value;
    page.value = pageOf(location.hash);
    detail.value = detailOf(location.hash);
    if (page.value !== before) arrived();
  });
};
