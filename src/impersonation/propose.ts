/** The class that a person is proposed for an account, from the reasons alone; she decides. */
import type { Profile } from '../verdict/profile.ts';
import type { Class } from './class.ts';
import type { Likeness } from './likeness.ts';
import type { ReasonKey } from './reasons.ts';

/** The platform made it by itself from what people searched for: its own words on such pages say so. */
const MADE_BY_PLATFORM =
  /unofficial page|onofficiële pagina|niet-officiële pagina|page non officielle|inoffizielle seite|automatically generated|automatisch (?:gegenereerd|aangemaakt|erstellt)|générée automatiquement/i;

/** Bait, or a way to reach people out of sight. One alone may be chance; a prize or a payment is not. */
const BAIT: readonly ReasonKey[] = ['asks_prize', 'asks_payment', 'asks_contact', 'short_link'];

const COPIES: readonly ReasonKey[] = [
  'name_same',
  'name_title',
  'name_letters',
  'name_typo',
  'name_scripts',
  'name_invisible',
  'about_copied',
  'avatar_same',
  'handle_separators',
  'handle_letters',
  'handle_typo',
];

type Facts = Pick<Profile, 'name' | 'about' | 'website' | 'followers'> & { handle?: string };

/** Nobody ever filled it in: a bare name and nothing else. */
const isEmpty = ({ about, website, followers }: Facts): boolean => !about?.trim() && !website?.trim() && !followers;

/** What other voices and bearers are proposed as, the first that applies. */
const BY_REASON: readonly (readonly [ReasonKey, Class])[] = [
  ['says_parody', 'satire'],
  ['says_fan', 'residents'],
  ['says_critic', 'critic'],
  ['handle_former', 'forgotten'],
  ['name_former', 'forgotten'],
  ['trade', 'commercial'],
  ['club', 'residents'],
  ['handle_protest', 'critic'],
  ['name_protest', 'critic'],
];

/**
 * A class to propose, never more than that.
 * @param likeness of the account; of one that is official, a service or unrelated nothing sensible can be proposed,
 * and the mildest reading, residents, is returned
 * @param profile what the page says, as far as it was read
 */
export const proposeClass = ({ class: is, reasons }: Pick<Likeness, 'class' | 'reasons'>, profile: Facts): Class => {
  const keys = new Set(reasons.map((one) => one.key));
  const baits = BAIT.filter((key) => keys.has(key));
  const told = BY_REASON.find(([key]) => keys.has(key))?.[1];
  if (MADE_BY_PLATFORM.test(`${profile.name ?? ''} ${profile.about ?? ''}`.slice(0, 2_000))) return 'automatic';
  if (is !== 'lookalike') return told ?? (keys.has('says_unofficial') ? 'satire' : 'residents');
  if (baits.includes('asks_prize') || baits.includes('asks_payment') || baits.length > 1) return 'fraud';
  if (told) return told;
  if (COPIES.some((key) => keys.has(key))) return 'impersonation';
  return isEmpty(profile) ? 'automatic' : 'residents';
};
