/** The pages of the dashboard, each with an address of its own. */

export const PAGES = ['overview', 'names', 'register', 'settings'] as const;
export type Page = (typeof PAGES)[number];

/**
 * The page an address leads to.
 * @param hash as `location.hash` gives it; anything unknown leads to the overview
 */
export const pageOf = (hash: string): Page =>
  PAGES.find((page) => hash.replace(/^#/, '').split('/')[0] === page) ?? 'overview';
