/** A reply's body opened up for the signs: what platforms read from JSON and from a page that was taken apart. */
import type { Page } from './page.ts';

export type Document = { status: number; landed: string; json: unknown; page: Page; text: string };

/** Prefixes that keep a reply from running as a script (Medium, Google). */
const GUARD = /^\s*(?:\]\)\}while\(1\);<\/x>|\)\]\}')/;

/** JSON, or undefined when it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(GUARD, ''));
  } catch {
    return undefined;
  }
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

/** The value at a path as a moment in epoch milliseconds, when it is a date in text or seconds. */
export const momentAt = (value: unknown, ...path: (string | number)[]): number | undefined => {
  const found = at(value, ...path);
  const moment = typeof found === 'number' ? found * 1000 : typeof found === 'string' ? Date.parse(found) : Number.NaN;
  return Number.isFinite(moment) ? moment : undefined;
};

/**
 * The JSON object or array that a script assigns right after a marker, found by counting brackets outside strings.
 * @param script the script's text
 * @param marker the text that stands before the value, for instance `var ytInitialData =`
 */
export const jsonAfter = (script: string, marker: string): unknown => {
  const from = script.indexOf(marker);
  if (from < 0) return undefined;
  const start = script.slice(from + marker.length).search(/[[{]/) + from + marker.length;
  if (start < from + marker.length || start - from - marker.length > 8) return undefined;
  let [depth, quoted] = [0, false];
  for (let index = start; index < script.length; index++) {
    const character = script[index];
    if (quoted && character === '\\') index++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '{' || character === '[')) depth++;
    else if (!quoted && (character === '}' || character === ']') && --depth === 0)
      return parseJson(script.slice(start, index + 1));
  }
  return undefined;
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/**
 * Plain text of a small HTML fragment, at most `length` characters. It is shown as text, so nothing hangs on how well it
 * reads; the parser for whole pages stays out of the pages that list platforms.
 */
export const plain = (html: string | undefined, length = 500): string | undefined =>
  html
    ?.replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, length) || undefined;

/** Drops the keys whose value is undefined, so that a profile only holds what was seen. */
export const present = <T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
