/** A reply's body opened up for the signs: JSON parsed, HTML taken apart by a streaming parser. */
import { Parser } from 'htmlparser2';

export type Page = {
  title: string;
  /** Content of `<meta>` by property or name, first one wins. */
  meta: ReadonlyMap<string, string>;
  canonical: string;
  /** Script bodies with their attributes; comments and markup in them are never read as markup. */
  scripts: readonly { id: string; type: string; text: string }[];
  /** Text of the elements that carry an asked class. */
  classes: ReadonlyMap<string, string>;
  /** Element ids present. */
  ids: ReadonlySet<string>;
  /** Visible text, without scripts and styles, white space folded, at most 20,000 characters. */
  text: string;
  /** The document was opened and never closed: it was cut. */
  cut: boolean;
};

export type Document = { status: number; landed: string; json: unknown; page: Page; text: string };

const TEXT_LIMIT = 20_000;
const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/**
 * Takes a page apart.
 * @param html the body; anything at all, also no HTML
 * @param classes class names whose text is wanted
 */
export const parsePage = (html: string, classes: readonly string[] = []): Page => {
  const meta = new Map<string, string>();
  const texts = new Map<string, string>();
  const scripts: { id: string; type: string; text: string }[] = [];
  const ids = new Set<string>();
  const open: { name: string; classes: string[] }[] = [];
  let [title, canonical, text] = ['', '', ''];
  let [opened, closed, inTitle, titled] = [false, false, false, false];
  const silent = () => open.some((one) => SILENT.has(one.name));
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') opened = true;
        if (name === 'title' && !titled && !open.some((one) => one.name === 'svg')) inTitle = true;
        if (attributes['id']) ids.add(attributes['id']);
        const key = attributes['property'] ?? attributes['name'];
        if (name === 'meta' && key && !meta.has(key.toLowerCase()))
          meta.set(key.toLowerCase(), attributes['content'] ?? '');
        if (name === 'link' && attributes['rel'] === 'canonical' && !canonical) canonical = attributes['href'] ?? '';
        if (name === 'script') scripts.push({ id: attributes['id'] ?? '', type: attributes['type'] ?? '', text: '' });
        const carried = (attributes['class'] ?? '').split(/\s+/).filter((one) => classes.includes(one));
        for (const one of carried) if (!texts.has(one)) texts.set(one, '');
        open.push({ name, classes: carried });
      },
      ontext(data) {
        const script = open.at(-1)?.name === 'script' ? scripts.at(-1) : undefined;
        if (script) script.text += data;
        if (inTitle) title += data;
        if (silent() || inTitle) return;
        if (text.length < TEXT_LIMIT) text += data;
        for (const one of open.flatMap((element) => element.classes)) texts.set(one, (texts.get(one) ?? '') + data);
      },
      onclosetag(name, implied) {
        if (name === 'html' && !implied) closed = true;
        if (name === 'title' && inTitle) [inTitle, titled] = [false, true];
        const index = open.findLastIndex((one) => one.name === name);
        if (index >= 0) open.length = index;
        if (silent()) return;
        if (text.length < TEXT_LIMIT) text += ' ';
        for (const one of open.flatMap((element) => element.classes)) texts.set(one, `${texts.get(one) ?? ''} `);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return {
    title: fold(title),
    meta,
    canonical,
    scripts,
    classes: new Map([...texts].map(([name, value]) => [name, fold(value)])),
    ids,
    text: fold(text).slice(0, TEXT_LIMIT),
    cut: opened && !closed,
  };
};

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

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

/** Plain text of an HTML fragment, at most `length` characters. */
export const plain = (html: string | undefined, length = 500): string | undefined =>
  html === undefined ? undefined : parsePage(html).text.slice(0, length) || undefined;

/** Drops the keys whose value is undefined, so that a profile only holds what was seen. */
export const present = <T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
