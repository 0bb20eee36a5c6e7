/**
 * How much each reason weighs, in one table, with the measures that decide whether a reason is there.
 *
 * Estimates in round figures, set on the made-up profiles of tests/corpus and held against a set put aside. No published
 * detector for accounts of local governments was found to take them from.
 */
import type { ReasonKey } from './reasons.ts';

/** Above 0: looks like ours without being it. Below 0: another explanation. Reasons of one sign add up as chances do. */
export const WEIGHTS: Readonly<Record<ReasonKey, number>> = {
  official_handle: -1,
  own_domain: -1,
  verified_link: -1,
  government_mark: -0.9,
  handle_same: 0.7,
  handle_separators: 0.75,
  handle_letters: 0.8,
  handle_typo: 0.65,
  handle_added: 0.65,
  handle_protest: 0.6,
  handle_title: 0.6,
  handle_bare: 0.5,
  handle_former: 0.3,
  handle_part: 0.15,
  name_same: 0.65,
  name_letters: 0.75,
  name_typo: 0.6,
  name_protest: 0.55,
  name_title: 0.6,
  name_bare: 0.45,
  name_former: 0.3,
  name_part: 0.15,
  name_scripts: 0.4,
  name_invisible: 0.4,
  name_tick: 0.3,
  says_official: 0.15,
  about_copied: 0.6,
  avatar_same: 0.6,
  young: 0.15,
  few_followers: 0.2,
  asks_prize: 0.35,
  asks_payment: 0.4,
  asks_contact: 0.25,
  short_link: 0.2,
  // Anybody can put a link to our site in a profile: it proves nothing, either way.
  links_to_us: 0,
  says_unofficial: -0.7,
  says_parody: -0.7,
  says_fan: -0.6,
  says_critic: -0.5,
  other_service: -0.7,
  other_town: -0.7,
  other_land: -0.7,
  person: -0.7,
  trade: -0.6,
  club: -0.6,
  other_words: -0.4,
  nothing_ours: -0.9,
};

/** A look-alike scores at least this much, everything else less: the class decides, the reasons say how strongly. */
export const HALF = 0.5;

/** Of 64 bits; up to 10 counts as the same picture before tuning (platforms crop and recompress). */
export const SAME_AVATAR = 10;

export const YOUNG_DAYS = 90;

/** So many times fewer followers than ours; doubles on Bluesky had 90 in the middle (indicator.media, 2024). */
export const FEW_FOLLOWERS = 20;

/** The part of the shorter description that both share, in runs of three words, and the least number of such runs. */
export const COPIED = { share: 0.5, runs: 4 } as const;

/** How many letters may differ in a name of so many letters or more; shorter ones must be the same. */
export const SLIPS: readonly { from: number; slips: number }[] = [
  { from: 16, slips: 3 },
  { from: 11, slips: 2 },
  { from: 6, slips: 1 },
];

/** Text from outside is cut to this many characters before anything is done with it. */
export const LONGEST = { handle: 80, name: 200, letters: 100, about: 2_000, website: 300, seen: 80 } as const;
