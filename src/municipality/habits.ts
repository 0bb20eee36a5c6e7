/**
 * How local governments name their accounts, as data.
 *
 * In a form, `*` is the name of the place, `~` its name in the other language and `#` its postal code; words are
 * parted by spaces and joined as the platform allows. The weight is about how many accounts in a hundred of that kind
 * of place follow the form. The forms are those seen in official accounts of Belgian and Dutch local governments and
 * in their web addresses; the weights are estimates in round figures, tuned on a small sample, not a count.
 */

export type Habit = readonly [form: string, weight: number];

/** A kind of place shares a language, a title and so its habits. */
export type Kind =
  | 'flemishCity'
  | 'flemishTown'
  | 'walloonCity'
  | 'walloonTown'
  | 'germanCity'
  | 'germanTown'
  | 'brusselsFrench'
  | 'brusselsDutch'
  | 'dutch'
  | 'other';

export const HABITS: Readonly<Record<Kind, readonly Habit[]>> = {
  flemishCity: [
    ['stad *', 62],
    ['*', 12],
    ['stadsbestuur *', 4],
    ['* stad', 3],
    ['* be', 3],
    ['lokaal bestuur *', 2.5],
    ['gemeente *', 1.5],
    ['* #', 1.5],
    ['stad * be', 1.2],
    ['de stad *', 0.8],
    ['in *', 0.7],
  ],
  flemishTown: [
    ['gemeente *', 45],
    ['*', 17],
    ['gemeentebestuur *', 10],
    ['lokaal bestuur *', 7],
    ['gem *', 6],
    ['* be', 3],
    ['* #', 2],
    ['gemeente * be', 1.5],
    ['* gemeente', 1.5],
    ['bestuur *', 1],
    ['in *', 0.8],
    ['info *', 0.6],
    ['gemeentehuis *', 0.5],
    ['gb *', 0.4],
    ['lb *', 0.4],
  ],
  walloonCity: [
    ['ville de *', 55],
    ['*', 14],
    ['ville *', 9],
    ['* ville', 4],
    ['* be', 3],
    ['commune de *', 3],
    ['administration communale de *', 3],
    ['* officiel', 1.5],
    ['* #', 1.2],
    ['ville de * officiel', 1],
    ['ac *', 0.8],
  ],
  walloonTown: [
    ['commune de *', 38],
    ['*', 14],
    ['commune *', 12],
    ['administration communale de *', 8],
    ['administration communale *', 3.5],
    ['ac *', 3.5],
    ['* be', 3],
    ['* commune', 2],
    ['* #', 2],
    ['ac de *', 1],
    ['ville de *', 0.8],
    ['* officiel', 0.6],
  ],
  germanCity: [
    ['stadt *', 50],
    ['*', 20],
    ['stadtverwaltung *', 5],
    ['* be', 4],
    ['stadt * be', 2],
    ['gemeinde *', 2],
    ['* #', 2],
  ],
  germanTown: [
    ['gemeinde *', 50],
    ['*', 20],
    ['gemeindeverwaltung *', 5],
    ['* be', 4],
    ['gemeinde * be', 2],
    ['* gemeinde', 2],
    ['* #', 2],
  ],
  // Bilingual Brussels likes what needs no language: the postal code, the bare name.
  brusselsFrench: [
    ['* #', 20],
    ['# *', 16],
    ['*', 15],
    ['commune de *', 12],
    ['commune *', 3.4],
    ['# be', 4.2],
    ['* be', 3],
    ['* ~', 4.5],
    ['commune #', 2],
    ['* commune', 1.5],
  ],
  brusselsDutch: [
    ['*', 5],
    ['# *', 4],
    ['* #', 4],
    ['gemeente *', 3.5],
    ['* ~', 1],
    ['gemeente #', 0.8],
  ],
  dutch: [
    ['gemeente *', 66],
    ['gem *', 14],
    ['*', 9],
    ['* gemeente', 2],
    ['* nl', 1.5],
    ['stad *', 0.9],
    ['* gem', 0.8],
    ['gmt *', 0.4],
    ['gemeente * nl', 0.4],
    ['mijn *', 0.3],
    ['gemeentehuis *', 0.2],
  ],
  other: [
    ['*', 60],
    ['* be', 8],
    ['* officieel', 4],
    ['* vlaanderen', 2],
    ['* info', 2],
    ['info *', 2],
    ['* nl', 1],
    ['* online', 1],
  ],
};

/** The capital names itself as a city. */
export const CAPITAL: Readonly<Partial<Record<Kind, readonly Habit[]>>> = {
  brusselsFrench: [
    ['ville de *', 30],
    ['*', 14],
    ['* ville', 6],
    ['ville *', 4],
    ['* #', 3],
    ['* be', 3],
  ],
  brusselsDutch: [
    ['stad *', 14],
    ['* de stad', 12],
    ['*', 6],
    ['* stad', 4],
  ],
};

/** How often a way of writing the name is used, as a part of how often the plain name would be. */
export const SPELLINGS = {
  /** The plain name. */
  full: 1,
  /** Another name in the same language: Den Haag. */
  alias: 0.8,
  /** ü as ue, as Germans type it. */
  umlaut: 0.7,
  /** A nickname of its own. */
  nickname: 0.6,
  /** What the own web address makes of the name: gemeentehw.nl. */
  site: 0.6,
  /** Saint, Sint, Sankt as St. */
  saint: 0.35,
  /** "aan den" as "ad". */
  joint: 0.2,
  /** "Ville de Ath" beside "Ville d'Ath", and the reverse before an h. */
  elision: 0.2,
  /** The first of two names, or what stands before "aan den". */
  first: 0.22,
  /** Initials. */
  initials: 0.15,
  /** Initials without those of the small words. */
  capitals: 0.05,
  /** Initials of the parts of one long word. */
  compound: 0.1,
  /** Without the small words in the middle. */
  bare: 0.05,
  /** A municipality it was made of. */
  former: 0.06,
  /** A municipality that joined one which kept its name: nobody opens a new account for it. */
  annexed: 0.01,
  /** The name in the language of the facilities. */
  translated: 0.06,
} as const;

export type Spelling = keyof typeof SPELLINGS;

/** The weights above hold for a name of this length. */
export const USUAL_LENGTH = 8;

/** Long handles are shortened, also where the platform would bear them: one name for all platforms, and X stops at 15. */
export const LENGTHS: readonly { over: number; weight: number }[] = [
  { over: 24, weight: 0.25 },
  { over: 20, weight: 0.45 },
  { over: 15, weight: 0.65 },
];

/** Words between the parts of a name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a aan aux de den der des du en et in la le lez les op sous sur te ten ter upon van'.split(' '),
);

/** Small words that are written together: Capelle a/d IJssel. */
export const JOINTS: readonly (readonly [from: string, to: string])[] = [
  ['aan den', 'ad'],
  ['aan de', 'ad'],
  ['op den', 'od'],
  ['op de', 'od'],
  ['bij', 'b'],
];

/** Sides and ages in front of a name, which mean nothing without it: Midden-Groningen. */
export const SIDES: ReadonlySet<string> = new Set(
  'midden nieuw nieuwe noard noardeast noord oost oud oude sudwest west zuid zuidwest'.split(' '),
);

export const SAINTS: Readonly<Record<string, string>> = {
  saint: 'st',
  sainte: 'ste',
  saints: 'sts',
  sint: 'st',
  sankt: 'st',
};

/** Articles in front: no name starts an abbreviation with them. */
export const ARTICLES: ReadonlySet<string> = new Set('de den het la le les s t'.split(' '));

/** Words that abbreviate to more than their first letter, because they are compounds. */
export const COMPOUND_INITIALS: Readonly<Record<string, string>> = {
  sudwest: 'sw',
  noardeast: 'ne',
  noordoost: 'no',
};

/** Compounds of one word are abbreviated by their parts, when they are this long: Noordoostpolder is NOP, Vijfheerenlanden VHL. */
export const LONG_WORD = 12;

/** Parts that long names are made of, longer before shorter where one begins the other. */
export const COMPOUND_PARTS: readonly string[] =
  'noord oost zuid west water heeren karspelen stelling okker monnik landen land polder waard meer kwartier werf drecht bergen berg zeel koog kerke chapelle fontaine ville'.split(
    ' ',
  );

/** Nicknames that stand for a place in its own official accounts. */
export const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  'be:21004': ['bxl'],
};

/** Type words a web address may start with: gemeentepelt.be is no other name than pelt.be. */
export const SITE_PREFIXES: readonly string[] = ['gemeente', 'stad', 'villede', 'ville', 'communede', 'commune'];

/** Suffixes that a rule names but that are not for everybody. */
export const LOCAL_SUFFIXES: Readonly<Record<string, 'belgian' | 'flemish' | 'brussels'>> = {
  '.be': 'belgian',
  '.vlaanderen': 'flemish',
  '.brussels': 'brussels',
};

/** Suffixes that belong to one country or one city, tried before (a country's) or after (a city's) those of the rule. */
export const HOME_SUFFIXES: Readonly<Record<string, string>> = {
  nl: '.nl',
  'be:44021': '.gent',
  'nl:GM0363': '.amsterdam',
};
