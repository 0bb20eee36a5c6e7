/** Data in a reply's text, with a mark where it says two things under one name. */

/** Prefixes that keep a reply from running as a script (Medium, Google). */
const GUARD = /^\s*(?:\]\)\}while\(1\);<\/x>|\)\]\}')/;

/**
 * Stands where an object has one name twice. Readers differ in which of the two counts (RFC 8259, 4), so that
 * `{"taken":true,"taken":false}` would be free for one and taken for the other; it equals nothing and is not absent.
 */
export const SAID_TWICE = Symbol('said twice');

/** More contradictions than this, or deeper ones, and the whole is not believed. */
const MOST_TWICE = 50;
const DEEPEST = 60;

type Step = string | number;
type Level = { names: Set<unknown>; at: Step };

/** The place behind the string that opens at `from`. */
const endOfString = (text: string, from: number): number => {
  for (let index = from + 1; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '"') return index + 1;
  }
  return text.length;
};

const isName = (text: string, from: number): boolean => {
  let index = from;
  while (index < text.length && ' \n\r\t'.includes(text[index] ?? '')) index++;
  return text[index] === ':';
};

/** Takes a name down at its level. @returns whether it stood there before */
const again = (level: Level | undefined, name: string): boolean => {
  if (!level) return false;
  level.at = name;
  const known = level.names.has(name);
  level.names.add(name);
  return known;
};

/** The ways to whatever valid JSON says twice, or null when there are too many of them. */
const saidTwice = (text: string): Step[][] | null => {
  const [open, found]: [Level[], Step[][]] = [[], []];
  for (let index = 0; index < text.length; index++) {
    const [character, level] = [text[index], open.at(-1)];
    if (character === '{') open.push({ names: new Set(), at: '' });
    else if (character === '[') open.push({ names: new Set(), at: 0 });
    else if (character === '}' || character === ']') open.pop();
    else if (character === ',' && typeof level?.at === 'number') level.at += 1;
    else if (character === '"') {
      const end = endOfString(text, index);
      if (isName(text, end) && again(level, JSON.parse(text.slice(index, end)))) {
        if (found.length >= MOST_TWICE || open.length > DEEPEST) return null;
        found.push(open.map(({ at }) => at));
      }
      index = end - 1;
    }
  }
  return found;
};

/** Puts the mark at the end of a way, as far as the value has it. */
const mark = (value: unknown, way: readonly Step[]): void => {
  let here = value;
  for (const [index, step] of way.entries()) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return;
    if (index === way.length - 1) Object.defineProperty(here, step, { value: SAID_TWICE, enumerable: true });
    else here = (here as Record<Step, unknown>)[step];
  }
};

/**
 * Reads JSON.
 * @param text a body, or a part of a script
 * @returns undefined when it is none, or when it contradicts itself all over; `SAID_TWICE` where it does so once
 */
export const parseJson = (text: string): unknown => {
  const bare = text.replace(GUARD, '');
  try {
    const value: unknown = JSON.parse(bare);
    const twice = saidTwice(bare);
    for (const way of twice ?? []) mark(value, way);
    return twice ? value : undefined;
  } catch {
    return undefined;
  }
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

/** Reads data inside a text: all of it, or what stands right after a marker. */
export const dataIn = (text: string, marker?: string): unknown =>
  marker === undefined ? parseJson(text) : jsonAfter(text, marker);
