/** The list as a person types: a municipality by any of its names, forgiving accents, hyphens, order and one typo. */
import { fold, letters } from './fold.ts';
import type { Municipality } from './municipality.ts';

export type Found = {
  municipality: Municipality;
  /** The name that matched. */
  name: string;
  /** The name is that of a former municipality. */
  former: boolean;
};

type Entry = Found & { squeezed: string; sorted: string; parts: string[]; rank: number };

/** Lower is better. */
const NONE = 9;
const SHORTEST_WITH_TYPO = 4;

/** Words for what it is, left out when a space follows: `gemeente kalmthout`, but never `stadgent`. */
const TYPE_WORDS =
  /^(?:de |la )?(?:stad|gemeente|gemeentebestuur|stadsbestuur|lokaal bestuur|ville|commune|administration communale|stadt|gemeinde|city|municipality)\s+(?:(?:de la|de|du|des|van|von|of|d['’])\s*(?=\S))?/iu;

/** The same words behind a hyphen or a space: `Bruxelles-Ville`. */
const TYPE_WORDS_BEHIND = /(?<=\S)[\s-]+(?:stad|ville|stadt|city|\((?:stad|gemeente|ville|commune)\))$/iu;

const withoutTypeWords = (typed: string): string => typed.trim().replace(TYPE_WORDS, '').replace(TYPE_WORDS_BEHIND, '');

const sorted = (parts: readonly string[]): string => [...parts].sort().join('');

const entriesOf = (municipality: Municipality): Entry[] => {
  const named = municipality.names.map(({ name }) => ({ name, former: false }));
  const now = municipality.names.map((one) => one.name);
  const former = municipality.predecessors
    .filter((name) => !now.includes(name))
    .map((name) => ({ name, former: true }));
  return [...named, ...former].map(({ name, former }, index) => {
    const parts = fold(name).split(' ');
    const rank = (former ? 4 : 0) + (municipality.country === 'be' ? 0 : 2) + (index > 0 ? 1 : 0);
    return { municipality, name, former, parts, squeezed: parts.join(''), sorted: sorted(parts), rank };
  });
};

/** Folding a thousand names takes longer than a key press should; a list is folded once. */
const folded = new WeakMap<readonly Municipality[], Entry[]>();

const indexOf = (list: readonly Municipality[]): Entry[] => {
  const known = folded.get(list);
  if (known) return known;
  const fresh = list.flatMap(entriesOf);
  folded.set(list, fresh);
  return fresh;
};

/** Whether one insertion, deletion, replacement or swap turns `typed` into `name`, or into the beginning of it. */
const oneTypo = (typed: string, name: string, whole: boolean): boolean => {
  let same = 0;
  while (same < typed.length && typed[same] === name[same]) same += 1;
  const fits = (from: number, at: number) =>
    whole ? name.slice(at) === typed.slice(from) : name.startsWith(typed.slice(from), at);
  const swapped = typed[same] === name[same + 1] && typed[same + 1] === name[same];
  return (
    fits(same + 1, same + 1) || fits(same + 1, same) || fits(same, same + 1) || (swapped && fits(same + 2, same + 2))
  );
};

const everyWordFits = (typed: readonly string[], parts: readonly string[]): boolean => {
  if (typed.length === 1) return parts.some((part) => part.startsWith(typed[0] ?? part));
  const left = [...parts];
  return typed.every((word) => {
    const at = left.findIndex((part) => part.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
};

type Typed = { squeezed: string; sorted: string; parts: string[] };

const closeness = (typed: Typed, entry: Entry): number => {
  if (entry.squeezed === typed.squeezed) return 0;
  if (entry.squeezed.startsWith(typed.squeezed)) return 1;
  if (everyWordFits(typed.parts, entry.parts)) return 2;
  if (typed.squeezed.length < SHORTEST_WITH_TYPO) return NONE;
  if (oneTypo(typed.squeezed, entry.squeezed, true)) return 3;
  if (typed.parts.length > 1 && oneTypo(typed.sorted, entry.sorted, true)) return 4;
  return oneTypo(typed.squeezed, entry.squeezed, false) ? 5 : NONE;
};

type Scored = { entry: Entry; close: number };

/** Best name of each municipality only; then exact before prefix, own name before former, Belgian before Dutch. */
const order = (one: Scored, other: Scored): number =>
  one.close - other.close ||
  one.entry.rank - other.entry.rank ||
  one.entry.squeezed.length - other.entry.squeezed.length ||
  (one.entry.squeezed < other.entry.squeezed ? -1 : 1);

const asTyped = (text: string): Typed => {
  const parts = fold(text)
    .split(' ')
    .filter((part) => part !== '');
  return { parts, squeezed: parts.join(''), sorted: sorted(parts) };
};

/**
 * The municipalities a person may mean.
 * @param list from `readList`
 * @param typed what stands in the box so far; nothing typed finds nothing
 * @param limit how many at most
 * @returns best first, each municipality once, with the name that matched
 */
export const search = (list: readonly Municipality[], typed: string, limit: number): Found[] => {
  const forms = [...new Set([typed.trim(), withoutTypeWords(typed)])].map(asTyped);
  const wanted = forms.filter((form) => form.squeezed !== '');
  const hits = indexOf(list)
    .map((entry) => ({ entry, close: Math.min(NONE, ...wanted.map((form) => closeness(form, entry))) }))
    .filter((one) => one.close < NONE)
    .sort(order);
  const unique = new Map<string, Found>();
  for (const { entry } of hits) {
    const { municipality, name, former } = entry;
    if (!unique.has(municipality.id)) unique.set(municipality.id, { municipality, name, former });
  }
  return [...unique.values()].slice(0, limit);
};

/** What bears exactly this name, the likeliest municipality when several do; undefined when none does. */
export const named = (list: readonly Municipality[], typed: string): Found | undefined => {
  const [first] = search(list, typed, 1);
  const exact = first && [typed, withoutTypeWords(typed)].some((one) => letters(one) === letters(first.name));
  return exact ? first : undefined;
};
