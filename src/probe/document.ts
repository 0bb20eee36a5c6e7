/** A reply's body opened up for the signs: what platforms read from JSON and from a page that was taken apart. */
import type { Page } from './page.ts';

export type Document = {
  status: number;
  landed: string;
  json: unknown;
  page: Page;
  text: string;
  /** Reads data inside a text, whole or right after a marker. It comes along, so that a list of platforms needs no reader. */
  data: (text: string, marker?: string) => unknown;
};

/**
 * The value at a path inside unknown JSON; only own properties count, so that no inherited name can pose as data.
 * @param value any parsed JSON
 * @param path keys and indexes, outermost first
 */
export const at = (value: unknown, ...path: (string | number)[]): unknown => {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
};

/** A value as a list; anything else is an empty one. */
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The value at a path when it is a non-empty string. */
export const textAt = (value: unknown, ...path: (string | number)[]): string | undefined => {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** The value at a path when it is a finite number of at least zero. */
export const countAt = (value: unknown, ...path: (string | number)[]): number | undefined => {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : undefined;
};

/** The last moment that a date can hold (ECMA-262, 21.4.1.1); beyond it every calendar throws. */
const LAST_MOMENT = 8.64e15;

/** Epoch milliseconds, or undefined when no calendar has such a day. */
export const dateable = (moment: number | undefined): number | undefined =>
  moment !== undefined && Math.abs(moment) <= LAST_MOMENT ? moment : undefined;

/** The value at a path as a moment in epoch milliseconds, when it is a date in text or seconds. */
export const momentAt = (value: unknown, ...path: (string | number)[]): number | undefined => {
  const found = at(value, ...path);
  return dateable(typeof found === 'number' ? found * 1000 : typeof found === 'string' ? Date.parse(found) : undefined);
};

/** Whether a value is an object with this one field and nothing beside it: an error or a question makes it another answer. */
export const isOnly = (value: unknown, key: string, content: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 1 && at(value, key) === content;

/** Whether an answer says beside everything else that something went wrong, such as too many questions. */
export const hasError = (value: unknown): boolean =>
  at(value, 'error') !== undefined || at(value, 'errors') !== undefined;

/** Every text inside a value, as deep as a page reasonably goes. */
export const textsIn = (value: unknown, depth = 40): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.values(value).flatMap((inner) => textsIn(inner, depth - 1));
};

const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }));

/** More than anybody shows of a fragment; what a server sends beyond it is not looked at. */
const MOST_MARKUP = 10_000;

/** A fragment without its tags; an opened one that never closes takes the rest with it. */
const untagged = (html: string): string =>
  html
    .split('<')
    .map((piece, index) => (index === 0 ? piece : ` ${piece.includes('>') ? piece.slice(piece.indexOf('>') + 1) : ''}`))
    .join('');

/**
 * Plain text of a small HTML fragment, at most `length` characters. It is shown as text, so nothing hangs on how well it
 * reads; the parser for whole pages stays out of the pages that list platforms.
 */
export const plain = (html: string | undefined, length = 500): string | undefined =>
  untagged((html ?? '').slice(0, MOST_MARKUP))
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, length) || undefined;

/** Drops the keys whose value is undefined, so that a profile only holds what was seen. */
export const present = <T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
