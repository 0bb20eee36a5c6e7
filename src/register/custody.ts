/** Who can get in: what to arrange on each platform, and where an account is weak. */
import type { Account } from './account.ts';
import { isNamed, people, samePerson } from './person.ts';
import { REVIEW_DAYS } from './review-due.ts';

type Reach = 'all' | readonly string[] | { except: readonly string[] };

/** One thing to arrange. `firm` is false where the source is old, covers another platform, or is missing (`source` ''). */
export type Line = { id: string; for: Reach; source: string; firm: boolean };

/** People sign in here with their own profile; there is no shared mailbox, no shared secret and no shared second factor. */
const OWN_SIGN_IN = ['facebook', 'linkedin'];
/** A phone number is the account. */
const NUMBERED = ['whatsapp', 'telegram'];
const META = ['facebook', 'instagram', 'threads'];
/** The platforms for which a source says "shared mailbox, no personal account" (users-and-domain 1.3). */
const MAILBOX = ['x', 'tiktok', 'bluesky', 'bluesky-domain', 'mastodon', 'youtube'];

const AABENRAA =
  'https://medarbejderportalen.aabenraa.dk/hjaelp-til-alle/kommunikation/sociale-medier/vejledning-til-facebook-administratorer';
const CIVICPLUS =
  'https://www.archiving.civicplus.help/hc/en-us/articles/19657425198231-Separate-Personal-From-Public-Using-Facebook-Business-Manager';
const BOEKEMA = 'https://bureauboekema.nl/wie-heeft-recht-op-de-facebookpagina/';
const MOJ = 'https://security-guidance.service.justice.gov.uk/protecting-social-media-accounts/';

/** One id may stand here twice, firm for the platforms its source speaks of and not for the rest; never twice for one platform. */
export const LINES: readonly Line[] = [
  { id: 'portfolio', for: ['facebook'], source: CIVICPLUS, firm: true },
  { id: 'portfolio', for: ['instagram', 'threads'], source: CIVICPLUS, firm: false },
  { id: 'real_people', for: ['facebook'], source: AABENRAA, firm: true },
  { id: 'maker', for: ['facebook'], source: BOEKEMA, firm: true },
  { id: 'maker', for: ['instagram', 'threads'], source: BOEKEMA, firm: false },
  // Older rules, read in a copy of a help text: MTAS-2073.
  { id: 'own_profiles', for: ['linkedin'], source: 'https://mtas.tennessee.edu', firm: false },
  { id: 'brand', for: ['youtube'], source: '', firm: false },
  { id: 'ownerless', for: ['telegram'], source: '', firm: false },
  { id: 'two_people', for: { except: [...META, 'youtube', 'telegram'] }, source: BOEKEMA, firm: true },
  { id: 'number', for: NUMBERED, source: '', firm: false },
  { id: 'mailbox', for: MAILBOX, source: AABENRAA, firm: true },
  { id: 'mailbox', for: { except: [...MAILBOX, ...META, ...OWN_SIGN_IN, ...NUMBERED] }, source: '', firm: false },
  { id: 'factor', for: { except: [...OWN_SIGN_IN, ...NUMBERED] }, source: MOJ, firm: true },
  { id: 'own_factor', for: OWN_SIGN_IN, source: 'https://gov.uk/guidance/social-media-playbook', firm: true },
  { id: 'recovery', for: { except: OWN_SIGN_IN }, source: MOJ, firm: true },
  {
    id: 'vault',
    for: { except: OWN_SIGN_IN },
    source: 'https://csc.gov.im/advice-guidance/social-media-communication-tools/',
    firm: true,
  },
  { id: 'rel_me', for: ['mastodon'], source: 'https://docs.joinmastodon.org/user/profile', firm: true },
  {
    id: 'domain_handle',
    for: ['bluesky'],
    source: 'https://bsky.social/about/blog/4-28-2023-domain-handle-tutorial',
    firm: true,
  },
  {
    id: 'dns',
    for: ['bluesky-domain'],
    source: 'https://bsky.social/about/blog/4-28-2023-domain-handle-tutorial',
    firm: true,
  },
  { id: 'review', for: 'all', source: 'https://usdigitalregistry.digitalgov.gov/federal-agencies', firm: true },
];

/** Every Mastodon server is one kind of platform. */
const kindOf = (platform: string): string => platform.split(':')[0] ?? platform;

const reaches = (reach: Reach, platform: string): boolean => {
  if (reach === 'all') return true;
  return 'except' in reach ? !reach.except.includes(platform) : reach.includes(platform);
};

/** Whether an account has a secret that several people share; on the other platforms everybody has their own. */
export const hasSharedSecret = (platform: string): boolean => !OWN_SIGN_IN.includes(kindOf(platform));

/** What to arrange on a platform, in the order to read it. @param platform its id; an unknown one gets the general lines */
export const checklistFor = (platform: string): Line[] => LINES.filter((line) => reaches(line.for, kindOf(platform)));

/** The key of a line's words; `_why` after it gives the reason. */
export const lineKey = (id: Line['id']): string => `custody_${id}`;

export const URGENCIES = ['now', 'soon', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

const REVIEW = REVIEW_DAYS * 86_400_000;

const shared = ({ platform }: Account): boolean => hasSharedSecret(platform);
const administrators = ({ custody }: Account): number => people(custody.administrators).length;
const standsIn = ({ keeper, standIn }: Account): boolean => isNamed(standIn) && !samePerson(keeper, standIn);

/** What the register can see is weak; most urgent first. The register knows only what people wrote in it. */
const WEAK = [
  { key: 'no_administrator', urgency: 'now', when: (one) => administrators(one) === 0 },
  { key: 'one_administrator', urgency: 'now', when: (one) => administrators(one) === 1 },
  { key: 'no_factor', urgency: 'now', when: ({ custody }) => custody.secondFactor === 'none' },
  { key: 'sms_factor', urgency: 'soon', when: ({ custody }) => custody.secondFactor === 'sms' },
  { key: 'unknown_factor', urgency: 'soon', when: ({ custody }) => custody.secondFactor === 'unknown' },
  { key: 'no_recovery', urgency: 'soon', when: (one) => shared(one) && one.custody.recovery.trim() === '' },
  { key: 'no_keeper', urgency: 'soon', when: ({ keeper }) => !isNamed(keeper) },
  { key: 'no_stand_in', urgency: 'soon', when: (one) => isNamed(one.keeper) && !standsIn(one) },
  { key: 'no_place', urgency: 'soon', when: (one) => shared(one) && one.custody.place.trim() === '' },
  { key: 'never_reviewed', urgency: 'later', when: ({ custody }) => custody.reviewedAt === null },
  {
    key: 'old_review',
    urgency: 'later',
    when: ({ custody }, now) => custody.reviewedAt !== null && now - custody.reviewedAt > REVIEW,
  },
] as const satisfies readonly { key: string; urgency: Urgency; when: (account: Account, now: number) => boolean }[];

export type WeakKey = (typeof WEAK)[number]['key'];
export type Weakness = { key: WeakKey; urgency: Urgency };
export const WEAK_KEYS: readonly WeakKey[] = WEAK.map((one) => one.key);

/**
 * Where an account is weak, as far as the register knows.
 * @param now epoch milliseconds; a review in the future (a clock set back) counts as just now
 * @returns most urgent first; nothing for an account nobody can sign in to: wanted, closed or no longer ours
 */
export const weaknesses = (account: Account, now: number): Weakness[] => {
  if (account.state !== 'asleep' && account.state !== 'open') return [];
  return WEAK.filter((one) => one.when(account, now)).map(({ key, urgency }) => ({ key, urgency }));
};

/** The key of a weakness's words. */
export const weakKey = (key: WeakKey): string => `weak_${key}`;
