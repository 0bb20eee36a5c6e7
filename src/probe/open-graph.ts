/** What a profile page says of itself in its title and its Open Graph lines. */
import { handleIn, type Recognise } from './address.ts';
import type { Page } from './page.ts';

/** A meta line, or undefined when it is missing or empty. */
export const metaOf = (page: Page, name: string): string | undefined => page.meta.get(name)?.trim() || undefined;

/**
 * "Name (@handle) • Place", in older pages "@handle • Place". Only the last handle before the bullet counts: whatever
 * people write in their display name stands before it.
 */
const TITLE = /^(?:(?<name>.*)\(@(?<named>[\w.]+)\)|@(?<bare>[\w.]+))\s*•[^•@]*$/u;

const titleOf = (page: Page) => TITLE.exec(metaOf(page, 'og:title') ?? page.title)?.groups;

/** The display name in such a title. */
export const nameInTitle = (page: Page): string | undefined => titleOf(page)?.['name']?.trim() || undefined;

/**
 * The handle in such a title, unless the page's own address names somebody else.
 * @param recognise reads the platform's addresses
 */
export const handleInTitle = (page: Page, recognise: Recognise): string | undefined => {
  const groups = titleOf(page);
  const titled = groups?.['named'] ?? groups?.['bare'];
  const address = metaOf(page, 'og:url');
  if (titled === undefined || address === undefined) return titled;
  return handleIn(recognise, address)?.toLowerCase() === titled.toLowerCase() ? titled : undefined;
};

const UNIT: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9 };

/** Longer than any count: looking further back from every word would take the square of a long text's time. */
const BACK = 32;

const numberBefore = (text: string, word: RegExp): RegExpExecArray | undefined => {
  for (const { index } of text.matchAll(word)) {
    const found = /(\d[\d.,]*(?: \d{3})*)([KMB])?\s*$/i.exec(text.slice(Math.max(0, index - BACK), index));
    if (found) return found;
  }
  return undefined;
};

/**
 * The number before a word in an English sentence: "5,750 followers", "4.69M subscribers", "2 805 members".
 * @param word a regular expression without groups
 */
export const countBefore = (text: string | undefined, word: string): number | undefined => {
  const found = numberBefore(text ?? '', new RegExp(word, 'gi'));
  const unit = UNIT[found?.[2]?.toUpperCase() ?? ''];
  const digits = (found?.[1] ?? '').replace(unit ? /[, ]/g : /[., ]/g, '');
  const count = Math.round(Number(digits) * (unit ?? 1));
  return digits !== '' && Number.isFinite(count) ? count : undefined;
};
