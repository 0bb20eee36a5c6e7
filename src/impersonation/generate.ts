/** The handles that somebody could take for ours, likeliest first. */
import type { Municipality } from '../municipality/municipality.ts';
import { type HandleRule, sameForm } from '../municipality/rule.ts';
import { affixed, protesting } from './affixes.ts';
import { endingOf, otherEndings } from './endings.ts';
import type { Guess } from './letters.ts';
import * as letter from './letters.ts';
import { otherNames } from './names.ts';
import { numbered } from './numbers.ts';
import { jointsOf, possibleUnder } from './possible.ts';
import { reseparated, separated, unseparated } from './separators.ts';
import { shortened } from './shorten.ts';
import { speechOf } from './speech.ts';
import { swapped } from './swaps.ts';
import { parted, phrased } from './tokens.ts';
import { best, changedTwice } from './two-changes.ts';
import { type How, VOTES } from './votes.ts';
import { type Basis, inStyles, missing, moved, type Wording } from './wording.ts';

/** `how` is the kind of change that makes it a look-alike. */
export type Generated = { handle: string; how: How };

/** `year` is the present one; the municipality, where it is known, tells the other names of the place. */
export type Wanted = { municipality?: Municipality; count: number; year: number };

type Found = Partial<Record<How, readonly Guess[]>>;

const wordChanges = (basis: Basis, max: number, municipality: Municipality | undefined): Found => {
  const { parted: handle } = basis;
  const spelled = (wordings: readonly Wording[]): Guess[] => wordings.flatMap((one) => inStyles(basis, one));
  return {
    protestWord: protesting(basis, max),
    wordAdded: affixed(basis, max),
    wordSwapped: spelled(swapped(basis)),
    wordDropped: spelled(missing(handle)),
    wordMoved: spelled(moved(handle)),
    nameShortened: spelled(shortened(handle)),
    otherName: otherNames(basis, municipality),
  };
};

const signChanges = (basis: Basis, handle: string, year: number, postalCode: string | null): Found => ({
  separatorAdded: separated(basis, handle),
  separatorRemoved: unseparated(basis, handle),
  separatorChanged: reseparated(basis),
  digitAdded: numbered(handle, basis.joints, year, postalCode),
  looksAlike: letter.looking(handle),
  soundsAlike: letter.sounding(handle),
  vowelReplaced: letter.otherVowel(handle),
  keyBeside: letter.neighbouring(handle),
  letterDropped: letter.dropped(handle),
  letterDoubled: letter.doubled(handle),
  lettersTransposed: letter.transposed(handle),
  letterAdded: letter.lengthened(handle),
});

/** The best of each kind that the platform allows; more than are wanted are never looked at. */
const sifted = (found: Found, possible: (handle: string) => boolean, count: number): Found => {
  const kept = (guesses: readonly Guess[]): Guess[] => {
    const list: Guess[] = [];
    for (const guess of best(guesses)) {
      if (list.length >= count) break;
      if (possible(guess.handle)) list.push(guess);
    }
    return list;
  };
  return Object.fromEntries(Object.entries(found).map(([how, guesses]) => [how, kept(guesses)]));
};

/** Everything that was found for the part of a handle before its ending. */
const foundFor = (label: string, ending: string, rule: HandleRule, wanted: Wanted): Found => {
  const { municipality, count, year } = wanted;
  const apart = parted(label, municipality);
  if (apart.tokens.length === 0) return {};
  const basis: Basis = { parted: phrased(apart), speech: speechOf(apart, municipality), joints: jointsOf(rule) };
  const isPossible = possibleUnder(rule);
  const withEnding = (made: string) => isPossible(made + ending);
  const changes = {
    ...wordChanges(basis, rule.max, municipality),
    ...signChanges({ ...basis, parted: apart }, label.toLowerCase(), year, municipality?.postalCode ?? null),
  };
  const once = sifted(changes, withEnding, count);
  const twice = sifted({ twoChanges: changedTwice(once, basis.joints, year) }, withEnding, count);
  const all = Object.entries({ ...once, ...twice });
  const whole = all.map(([how, list]) => [how, list.map((one) => ({ ...one, handle: one.handle + ending }))]);
  const endings = sifted({ endingSwapped: otherEndings(rule, label.toLowerCase(), ending) }, isPossible, count);
  return { ...Object.fromEntries(whole), ...endings };
};

type Seats = { how: How; guesses: readonly Guess[]; next: number; won: number };

/** The votes for a place; an unlikely guess waits until places are to be had for as few. */
const quotient = ({ how, won, guesses, next }: Seats): number =>
  VOTES[how] * Math.min(1 / (won + 1), guesses[next]?.share ?? 0);

/** Deals the places out to the kinds; a guess that was made before costs its kind no place. */
const dealt = (found: Found, isNew: (handle: string) => boolean, count: number): Generated[] => {
  const kinds = (Object.keys(VOTES) as How[]).map(
    (how): Seats => ({ how, guesses: found[how] ?? [], next: 0, won: 0 }),
  );
  const made: Generated[] = [];
  while (made.length < count) {
    const [first, ...rest] = kinds.filter((one) => one.next < one.guesses.length);
    if (!first) break;
    const winner = rest.reduce((most, one) => (quotient(one) > quotient(most) ? one : most), first);
    const handle = winner.guesses[winner.next]?.handle ?? '';
    winner.next += 1;
    if (!isNew(handle)) continue;
    winner.won += 1;
    made.push({ handle, how: winner.how });
  }
  return made;
};

/** The longest that any platform allows, a domain name; far longer ones overflow what takes them apart. */
const LONGEST_HANDLE = 253;

/**
 * Handles that somebody could take for ours.
 * @param official our handle, as we write it: its capitals tell where words begin
 * @param rule of the platform on which look-alikes are wanted; our handle need not be possible there,
 *   and what is longer than any platform allows is cut
 * @returns at most `count`, likeliest first; each is possible there, none is the same account as another or as ours;
 *   empty when the handle has no letter or digit
 */
export const lookalikesOf = (official: string, rule: HandleRule, wanted: Wanted): Generated[] => {
  const { label, ending } = endingOf(rule, official.slice(0, LONGEST_HANDLE));
  const known = new Set([sameForm(rule, official)]);
  const isNew = (made: string): boolean => {
    const form = sameForm(rule, made);
    return !known.has(form) && known.add(form).has(form);
  };
  return dealt(foundFor(label, ending.toLowerCase(), rule, wanted), isNew, wanted.count);
};
