/** The pages of the dashboard, each with an address of its own. */

export const PAGES = [
  'overview',
  'names',
  'lookalikes',
  'register',
  'channels',
  'report',
  'settings',
  'manual',
] as const;
export type Page = (typeof PAGES)[number];

/**
 * The page an address leads to.
 * @param hash as `location.hash` gives it; anything unknown leads to the overview
 */
export const pageOf = (hash: string): Page =>
  PAGES.find((page) => hash.replace(/^#/, '').split('/')[0] === page) ?? 'overview';

/**
 * What a page is asked to show first: the part of the address after the first slash, `#lookalikes/be:44021 x stadgent_`.
 * @returns null when there is none or it cannot be decoded
 */
export const detailOf = (hash: string): string | null => {
  const [, ...rest] = hash.replace(/^#/, '').split('/');
  try {
    return decodeURIComponent(rest.join('/')) || null;
  } catch {
    return null;
  }
};
