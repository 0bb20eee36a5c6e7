/** The evidence card: what was found about an account, in order, for the printer and for a file. */
import type { Decided } from './class.ts';
import type { Say } from './notice.ts';

/** What a profile says of itself; each has its words under `card_field_`. */
export type Field =
  | 'name'
  | 'handle'
  | 'about'
  | 'avatar'
  | 'website'
  | 'followers'
  | 'posts'
  | 'created'
  | 'mark'
  | 'links';

/** Moments are texts, written by the caller in the reader's language; what is not known is null or left out. */
export type CardFacts = {
  municipality: string;
  platform: string;
  address: string;
  handle: string;
  stableId: string | null;
  displayName: string | null;
  found: { at: string; how: string };
  visibleText: string | null;
  profile: readonly { field: Field; value: string }[];
  changes: readonly { field: Field; from: string; to: string; at: string }[];
  decisions: readonly { decided: Decided; by: string; at: string; note: string }[];
  captures: readonly { file: string; sha256: string; by: string; at: string }[];
  /** Reasons for likeness, as sentences. */
  likeness: readonly string[];
};

export type CardGroup = 'account' | 'found' | 'profile' | 'changes' | 'decisions' | 'captures' | 'likeness';

/** `label` is a message key; `value` is one line of plain text. */
export type CardRow = { group: CardGroup; label: string; value: string };

/** The rows in the order to show; rows of one group stand together. */
export type Card = readonly CardRow[];

const LONGEST = 500;
const LONGEST_TEXT = 5_000;

/** Line breaks, tabs and every kind of space. */
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029\p{Zs}]+/gu;

/**
 * Characters that cannot be seen, save those that hold an emoji together, and marks piled up to cover the lines above and
 * below: an account may owe its likeness to them, so the card shows them instead of dropping them.
 */
const HIDDEN =
  /(?<!\p{Emoji_Presentation}|\uFE0F)\u200D|(?<!\p{Extended_Pictographic})\uFE0F(?!\u20E3)|(?!\u200D|\uFE0F)[\p{C}\p{DI}\u2800]|(?<=\p{M}{3})\p{M}/gu;

const codePoint = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * A text as evidence: one line, in which characters that cannot be seen stand as their code points.
 * @param longest the most characters kept; a cut is shown by "…"
 */
export const visible = (text: string, longest = LONGEST): string => {
  const characters = [...text.replace(SPACES, ' ').replace(HIDDEN, codePoint).trim()];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
};

const row = (group: CardGroup, label: string, value: string | null, longest = LONGEST): CardRow[] => {
  const shown = value === null ? '' : visible(value, longest);
  return shown === '' ? [] : [{ group, label, value: shown }];
};

/** What is said in one line: the parts that are there, with a dash between. */
const joined = (...parts: string[]): string =>
  parts
    .map((part) => visible(part))
    .filter((part) => part !== '')
    .join(' – ');

/**
 * The card of an account.
 * @param facts as known; everything in them is treated as text from outside
 * @returns rows with a label key and one line of text; what is not known has no row
 */
export const cardOf = (facts: CardFacts): Card => [
  ...row('account', 'card_municipality', facts.municipality),
  ...row('account', 'card_platform', facts.platform),
  ...row('account', 'card_address', facts.address, LONGEST_TEXT),
  ...row('account', 'card_handle', facts.handle),
  ...row('account', 'card_stable_id', facts.stableId),
  ...row('account', 'card_display_name', facts.displayName),
  ...row('found', 'card_found_at', facts.found.at),
  ...row('found', 'card_found_how', facts.found.how),
  ...row('profile', 'card_visible_text', facts.visibleText, LONGEST_TEXT),
  ...facts.profile.flatMap(({ field, value }) => row('profile', `card_field_${field}`, value, LONGEST_TEXT)),
  ...facts.changes.flatMap(({ field, from, to, at }) =>
    row('changes', `card_field_${field}`, joined(`‘${visible(from)}’ → ‘${visible(to)}’`, at), LONGEST_TEXT),
  ),
  ...facts.decisions.flatMap(({ decided, by, at, note }) =>
    row('decisions', `class_${decided}`, joined(at, by, note), LONGEST_TEXT),
  ),
  ...facts.captures.flatMap(({ file, sha256, by, at }) =>
    row('captures', 'card_capture', joined(file, `SHA-256 ${visible(sha256)}`, at, by), LONGEST_TEXT),
  ),
  ...facts.likeness.flatMap((reason) => row('likeness', 'card_reason', reason)),
];

/** The key of a group's heading. */
export const groupKey = (group: CardGroup): string => `card_group_${group}`;

/**
 * The card as plain text for a file.
 * @param card from `cardOf`
 * @param say phrases in the language of the file
 * @returns a heading per group and one marked line per row
 */
export const cardText = (card: Card, say: Say): string => {
  const groups = [...new Set(card.map(({ group }) => group))];
  const sections = groups.map((group) =>
    [
      say(groupKey(group)),
      ...card
        .filter((one) => one.group === group)
        .map(({ label, value }) => `- ${say('card_line', say(label), value)}`),
    ].join('\n'),
  );
  return [say('card_title'), ...sections, say('card_caveat')].join('\n\n');
};
