/** Where a person is in the dashboard: the part of the address after "#". */
import { signal } from '@preact/signals';
import { type Page, pageOf } from './address.ts';

export const page = signal<Page>(pageOf(location.hash));

/** Follows the address; `arrived` is told after each change, not on the first page. */
export const followAddress = (arrived: () => void): void => {
  addEventListener('hashchange', () => {
    page.value = pageOf(location.hash);
    arrived();
  });
};
