/** Warns about what looks like it is about a person, so that no log of feedback becomes a list of citizens. */
import type { Say } from './groups.ts';
import { LOOKS, type Look, PERSONAL, type Personal } from './personal-looks.ts';

/** What a part of a text looks like, and which part: it begins at `at`, counted in UTF-16 units. A guess, never a verdict. */
export type Warning = { kind: Personal; at: number; length: number };

/** Longer than anything a person types here; the rest of a runaway text is not read. */
const LONGEST = 20_000;

/** How much around a find is looked at. */
const AROUND = 40;

const findsOf = ({ kind, pattern, believe }: Look, text: string): Warning[] =>
  [...text.matchAll(pattern)]
    .filter(({ 0: found, index }) => {
      const end = index + found.length;
      return believe(found, text.slice(Math.max(0, index - AROUND), index), text.slice(end, end + AROUND));
    })
    .map(({ 0: found, index }) => ({ kind, at: index, length: found.length }));

const overlap = (one: Warning, other: Warning): boolean =>
  one.at < other.at + other.length && other.at < one.at + one.length;

/**
 * What in a text looks like it is about a person: a name behind a title or a common first name, a telephone number, a mail
 * address, a national register number, a bank account, a licence plate, a house. It only warns; a name without a title that
 * begins with a rare first name, and a first name alone, pass unseen.
 * @param text anything a person typed, of any length
 * @returns the finds in the order of the text; of two that overlap the surer one
 */
export const personalIn = (text: string): Warning[] => {
  // Every kind of space counts as one, each for one, so that the places stay those of the text.
  const read = text.slice(0, LONGEST).replace(/\s/gu, ' ');
  const finds = LOOKS.flatMap((look) => findsOf(look, read));
  const kept: Warning[] = [];
  for (const kind of PERSONAL)
    for (const find of finds.filter((one) => one.kind === kind))
      if (!kept.some((one) => overlap(one, find))) kept.push(find);
  return kept.sort((one, other) => one.at - other.at);
};

/** A warning in words, with the part of the text that it is about. */
export const warningText = ({ kind, at, length }: Warning, text: string, say: Say): string =>
  say(`personal_${kind}`, text.slice(at, at + length));
