/** From a free name to an account that stands: what to have ready, what to do, what to finish, platform by platform. */

/** Before the sign-up form is opened, while it is open, and once the account is there. */
export const PHASES = ['before', 'during', 'after'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * One step. `firm` is false where the fact behind it is old, a copy or only believed; its words then say "possibly".
 * Without a source it is advice of our own, or believed.
 */
export type ClaimStep = {
  id: string;
  phase: Phase;
  source?: string;
  /** When the source was written or read: "2023-05"; absent where nobody knows. */
  dated?: string;
  firm: boolean;
};

const GCS = 'https://gov.uk/guidance/social-media-playbook';
const MOJ = 'https://security-guidance.service.justice.gov.uk/protecting-social-media-accounts/';
const BOEKEMA = 'https://bureauboekema.nl/wie-heeft-recht-op-de-facebookpagina/';
const CIVICPLUS =
  'https://www.archiving.civicplus.help/hc/en-us/articles/19657425198231-Separate-Personal-From-Public-Using-Facebook-Business-Manager';
/** Older rules, read in a copy (MTAS-2073). */
const MTAS = 'https://mtas.tennessee.edu';
const BSKY = 'https://bsky.social/about/blog/4-28-2023-domain-handle-tutorial';
const TELEGRAM = 'https://telegram.org/faq';

/** What goes for every platform, unless it is left out below. */
const GENERAL: readonly ClaimStep[] = [
  { id: 'mailbox', phase: 'before', source: MOJ, firm: true },
  { id: 'phone', phase: 'before', firm: false },
  { id: 'logo', phase: 'before', firm: true },
  { id: 'second_person', phase: 'before', source: BOEKEMA, firm: true },
  {
    id: 'vault',
    phase: 'before',
    source: 'https://csc.gov.im/advice-guidance/social-media-communication-tools/',
    firm: true,
  },
  { id: 'paste', phase: 'during', firm: true },
  { id: 'official_name', phase: 'during', firm: true },
  { id: 'refused', phase: 'during', firm: true },
  { id: 'second_factor', phase: 'after', source: MOJ, firm: true },
  { id: 'second_admin', phase: 'after', source: BOEKEMA, firm: true },
  { id: 'profile_text', phase: 'after', firm: true },
  { id: 'pinned', phase: 'after', firm: true },
  {
    id: 'website_link',
    phase: 'after',
    source: 'http://govsocmed.pbworks.com/w/page/15060436/Social%20Media%20Outlet%20Authentication%20Best%20Practices',
    firm: true,
  },
  { id: 'note', phase: 'after', firm: true },
  { id: 'seen', phase: 'after', firm: true },
  { id: 'visit', phase: 'after', firm: true },
];

/** Who signs in with a profile of their own has no mailbox, vault or second factor to share. */
const OWN_SIGN_IN = ['mailbox', 'vault', 'second_factor'];
const OWN_FACTOR: ClaimStep = { id: 'own_factor', phase: 'after', source: GCS, firm: true };

type Own = { steps: readonly ClaimStep[]; without?: readonly string[] };

const OWN: Readonly<Record<string, Own>> = {
  facebook: {
    without: [...OWN_SIGN_IN, 'paste', 'official_name', 'second_admin'],
    steps: [
      { id: 'fb_profiles', phase: 'before', source: CIVICPLUS, firm: true },
      { id: 'fb_portfolio', phase: 'before', source: CIVICPLUS, firm: true },
      {
        id: 'fb_name',
        phase: 'during',
        source: 'https://inesmergel.wordpress.com/2012/06/01/facebook-forces-cities-to-rename-their-pages-10/',
        dated: '2012-06',
        firm: false,
      },
      {
        id: 'fb_fallback',
        phase: 'during',
        source: 'https://www.standaard.be/cnt/dmf20210413_95537920',
        dated: '2021-04',
        firm: false,
      },
      {
        id: 'fb_no_official',
        phase: 'during',
        source: 'https://www.facebook.com/help/262981810477512',
        firm: false,
      },
      {
        id: 'fb_username',
        phase: 'during',
        source: 'https://www.facebook.com/help/105399436216001',
        dated: '2026-11',
        firm: false,
      },
      { id: 'fb_admins', phase: 'after', source: BOEKEMA, firm: true },
      OWN_FACTOR,
      {
        id: 'fb_unofficial',
        phase: 'after',
        source:
          'https://www.govloop.com/community/blog/dont-have-a-city-facebook-page-its-ok-facebooks-made-one-for-you/',
        dated: '2010',
        firm: false,
      },
    ],
  },
  instagram: { steps: [{ id: 'ig_threads', phase: 'after', firm: false }] },
  threads: {
    without: [...OWN_SIGN_IN, 'phone', 'paste', 'second_admin'],
    steps: [
      { id: 'th_instagram', phase: 'before', firm: false },
      { id: 'th_sign_in', phase: 'during', firm: false },
    ],
  },
  x: {
    steps: [
      {
        id: 'x_grey',
        phase: 'after',
        source: 'https://www.teslarati.com/twitter-grey-checkmark-application/',
        dated: '2023',
        firm: false,
      },
      {
        id: 'x_month',
        phase: 'after',
        source:
          'https://www.thehindu.com/sci-tech/technology/may-lose-twitter-account-not-log-in-once-every-month/article66842025.ece',
        dated: '2023-05',
        firm: false,
      },
    ],
  },
  linkedin: {
    without: OWN_SIGN_IN,
    steps: [
      { id: 'li_profile', phase: 'before', source: MTAS, firm: false },
      { id: 'li_mail', phase: 'before', source: MTAS, firm: false },
      { id: 'li_listing', phase: 'during', firm: false },
      OWN_FACTOR,
    ],
  },
  youtube: {
    without: ['pinned'],
    steps: [
      {
        id: 'yt_brand',
        phase: 'before',
        source: 'https://support.google.com/youtube/answer/9367690',
        dated: '2026-11',
        firm: true,
      },
      { id: 'yt_handle', phase: 'during', firm: false },
      {
        id: 'yt_video',
        phase: 'after',
        source:
          'https://verifythis.com/amp/article/news/verify/technology-verify/google-not-deleting-inactive-youtube-video-accounts/536-96d2f709-c5eb-47a3-8fc8-a92e6778c615',
        dated: '2023',
        firm: false,
      },
    ],
  },
  tiktok: {
    without: ['pinned'],
    steps: [
      { id: 'tt_once', phase: 'during', source: 'https://support.tiktok.com', dated: '2026-11', firm: true },
      { id: 'tt_business', phase: 'after', firm: false },
    ],
  },
  bluesky: {
    steps: [
      { id: 'bs_first', phase: 'during', firm: true },
      { id: 'bs_domain', phase: 'after', source: BSKY, dated: '2023-04', firm: true },
      {
        id: 'bs_keep',
        phase: 'after',
        source: 'https://github.com/Bossett/bsky-profile-labeller/issues/2',
        dated: '2024-12',
        firm: true,
      },
    ],
  },
  'bluesky-domain': {
    without: [
      'mailbox',
      'phone',
      'logo',
      'vault',
      'paste',
      'official_name',
      'refused',
      'second_factor',
      'second_admin',
    ],
    steps: [
      { id: 'bd_account', phase: 'before', source: BSKY, dated: '2023-04', firm: true },
      { id: 'bd_it', phase: 'before', firm: true },
      { id: 'bd_setting', phase: 'during', source: BSKY, dated: '2023-04', firm: true },
      { id: 'bd_dns', phase: 'during', source: BSKY, dated: '2023-04', firm: true },
      { id: 'bd_file', phase: 'during', source: BSKY, dated: '2023-04', firm: true },
      { id: 'bd_renew', phase: 'after', firm: true },
    ],
  },
  mastodon: {
    steps: [
      { id: 'ms_server', phase: 'before', firm: true },
      {
        id: 'ms_overheid',
        phase: 'before',
        source: 'https://www.security.nl/posting/849635/',
        dated: '2025',
        firm: true,
      },
      { id: 'ms_belgium', phase: 'before', dated: '2026-11', firm: false },
      {
        id: 'ms_approval',
        phase: 'during',
        source: 'https://docs.joinmastodon.org/entities/Instance',
        dated: '2026-07',
        firm: true,
      },
      {
        id: 'ms_relme',
        phase: 'after',
        source: 'https://docs.joinmastodon.org/user/profile',
        dated: '2026-07',
        firm: true,
      },
    ],
  },
  whatsapp: {
    without: ['mailbox', 'phone', 'paste', 'second_factor', 'second_admin', 'pinned', 'seen'],
    steps: [
      { id: 'wa_phone', phase: 'before', firm: true },
      // Press and copies of the help pages, mid-2026.
      { id: 'wa_username', phase: 'during', dated: '2026-07', firm: false },
      { id: 'wa_held', phase: 'during', dated: '2026-07', firm: false },
      {
        id: 'wa_channel',
        phase: 'during',
        source: 'https://faq.whatsapp.com/245599461477281',
        dated: '2026-11',
        firm: true,
      },
    ],
  },
  telegram: {
    without: ['mailbox', 'paste', 'second_factor', 'second_admin'],
    steps: [
      { id: 'tg_channel', phase: 'during', source: TELEGRAM, dated: '2021', firm: true },
      { id: 'tg_period', phase: 'after', source: TELEGRAM, dated: '2021', firm: true },
      { id: 'tg_admins', phase: 'after', firm: false },
    ],
  },
  snapchat: { without: ['pinned'], steps: [{ id: 'sc_once', phase: 'during', firm: false }] },
  pinterest: {
    without: ['pinned'],
    steps: [
      { id: 'pi_business', phase: 'before', firm: false },
      { id: 'pi_website', phase: 'after', firm: false },
    ],
  },
  reddit: {
    steps: [
      { id: 'rd_community', phase: 'during', firm: true },
      { id: 'rd_never', phase: 'after', firm: false },
    ],
  },
  flickr: { without: ['pinned'], steps: [{ id: 'fl_alias', phase: 'during', firm: false }] },
  vimeo: { without: ['pinned'], steps: [] },
  twitch: { without: ['pinned'], steps: [] },
  discord: { without: ['pinned'], steps: [{ id: 'dc_server', phase: 'during', firm: false }] },
  linktree: { without: ['pinned'], steps: [{ id: 'lt_list', phase: 'after', firm: true }] },
  github: {
    without: ['pinned'],
    steps: [
      { id: 'gh_organisation', phase: 'during', firm: true },
      { id: 'gh_hold', phase: 'after', source: 'https://github.com/orgs/community/discussions/53696', firm: true },
    ],
  },
  hoplr: {
    without: GENERAL.filter(({ id }) => id !== 'note').map(({ id }) => id),
    steps: [{ id: 'hp_manual', phase: 'before', firm: false }],
  },
  domain: {
    without: [
      'phone',
      'logo',
      'paste',
      'official_name',
      'refused',
      'profile_text',
      'pinned',
      'website_link',
      'seen',
      'visit',
    ],
    steps: [
      { id: 'dm_holder', phase: 'before', firm: true },
      { id: 'dm_registrar', phase: 'during', source: 'https://docs.dnsbelgium.be', dated: '2026-11', firm: true },
      { id: 'dm_renew', phase: 'after', firm: true },
      { id: 'dm_redirect', phase: 'after', firm: true },
    ],
  },
};

/** Every Mastodon server is one kind of platform. */
const ownOf = (platform: string): Own => OWN[platform.split(':')[0] ?? platform] ?? { steps: [] };

/**
 * The steps of a claim, in the order to take them: within a phase the general ones first, then the platform's own.
 * @param platform its id; an unknown one gets the general steps
 */
export const stepsFor = (platform: string): ClaimStep[] => {
  const { steps, without = [] } = ownOf(platform);
  const all = [...GENERAL.filter(({ id }) => !without.includes(id)), ...steps];
  return PHASES.flatMap((phase) => all.filter((step) => step.phase === phase));
};

/** The key of a step's words. */
export const stepKey = ({ id }: Pick<ClaimStep, 'id'>): string => `claimstep_${id}`;
