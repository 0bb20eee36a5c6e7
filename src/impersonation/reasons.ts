/** Why an account looks like ours, or why it does not: the keys, and where their words stand. */

export const REASON_KEYS = [
  'official_handle',
  'own_domain',
  'verified_link',
  'government_mark',
  'handle_same',
  'handle_separators',
  'handle_letters',
  'handle_typo',
  'handle_added',
  'handle_protest',
  'handle_title',
  'handle_bare',
  'handle_former',
  'handle_part',
  'name_same',
  'name_letters',
  'name_typo',
  'name_protest',
  'name_title',
  'name_bare',
  'name_former',
  'name_part',
  'name_scripts',
  'name_invisible',
  'name_tick',
  'says_official',
  'about_copied',
  'avatar_same',
  'young',
  'few_followers',
  'asks_prize',
  'asks_payment',
  'asks_contact',
  'short_link',
  'links_to_us',
  'says_unofficial',
  'says_parody',
  'says_fan',
  'says_critic',
  'other_service',
  'other_town',
  'other_land',
  'person',
  'trade',
  'club',
  'other_words',
  'nothing_ours',
] as const;
export type ReasonKey = (typeof REASON_KEYS)[number];

/** `seen` is an excerpt of at most 80 characters; `weight` lies between -1 and 1, below 0 when it speaks against. */
export type Reason = { key: ReasonKey; seen: string; weight: number };

/** The message key of a reason's words, which have what was seen as `$1`. */
export const reasonTextKey = (key: ReasonKey): `likeness_${ReasonKey}` => `likeness_${key}`;
