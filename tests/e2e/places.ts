/** Every screen there is, as data: where it is, how a person comes to see it, and what shows that it is there. */
import { give, paste } from './desk.ts';
import { DIFFERING, EVALUATED, NAMELESS, OTHER, PLANNED, UNBROKEN, UNSIGNED, WANTED } from './furnished.ts';
import type { Screen } from './rig.ts';

export const POPUP = 'src/ui/popup/index.html';
export const DASHBOARD = 'src/ui/dashboard/index.html';

export type Place = {
  name: string;
  /** The part of the dashboard's address after "#". */
  at: string;
  until: string;
  /** Clicked in turn; each is waited for. */
  clicks?: readonly string[];
  does?: (screen: Screen) => Promise<void>;
  /** What shows that the clicks had their effect. */
  shows?: string;
};

const of = (page: string, room: string): string => `${page}/${encodeURIComponent(room)}`;
const H1 = 'main h1';

const LIST = [
  'Platform;Account;Dienst;Naam verantwoordelijke;Wachtwoord;Opmerking',
  `Facebook;bibbkz;${'Bibliotheek en erfgoed '.repeat(5)};Zoë Maës;Zomer2024!;"=HYPERLINK(""http://kwaad.example"")"`,
  'Instagram;@beverenkz1;Jeugd;Peeters An;;',
  'Hyves;gent;;;;',
].join('\r\n');

const unfold = (screen: Screen): Promise<void> =>
  screen.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })');

/** The pages that the navigation leads to, and what opens on them. */
const PAGES: readonly Place[] = [
  { name: 'overview', at: 'overview', until: '#agenda' },
  {
    name: 'overview-town-box',
    at: 'overview',
    until: '#agenda',
    clicks: ['[name=municipality]'],
    shows: '[role=option]',
  },
  { name: 'names', at: 'names', until: '.matrix' },
  { name: 'names-legend', at: 'names', until: '.matrix', does: unfold },
  {
    name: 'names-table',
    at: 'names',
    until: '.matrix',
    clicks: ['[name=shape][value=table]'],
    shows: 'main table:not(.matrix)',
  },
  { name: 'names-nothing', at: 'names', until: '.matrix', does: (screen) => paste(screen, '[name=search]', 'zzzzzz') },
  {
    name: 'names-drawer',
    at: 'names',
    until: '.matrix',
    clicks: ['.matrix [data-platform][data-handle]'],
    shows: 'dialog[open]',
  },
  {
    name: 'names-of-platform',
    at: 'names',
    until: '.matrix',
    clicks: ['.matrix thead th:nth-child(3) button'],
    shows: '[name=add-name]',
  },
  {
    name: 'names-refused',
    at: 'names',
    until: '.matrix',
    clicks: ['.matrix thead th:nth-child(3) button'],
    does: (screen) => paste(screen, '[name=add-name]', 'be veren!'),
    shows: '[name=add-name][aria-invalid=true]',
  },
  { name: 'report', at: 'report', until: '[data-report-page]' },
  {
    name: 'report-annex',
    at: 'report',
    until: '[data-report-page]',
    clicks: ['[name=report-annex]'],
    shows: '[data-report-annex]',
  },
  { name: 'manual', at: 'manual', until: '.manual-verdicts' },
  { name: 'manual-open', at: 'manual', until: '.manual-verdicts', does: unfold },
  { name: 'settings', at: 'settings', until: '[name=erase]' },
  { name: 'settings-open', at: 'settings', until: '[name=erase]', does: unfold },
  {
    name: 'settings-erase',
    at: 'settings',
    until: '[name=erase]',
    does: async (screen) => {
      await paste(screen, '[name=erase]', 'misschien');
      await screen.evaluate(`document.querySelector('[name=erase]').form.requestSubmit(); undefined`);
    },
    shows: '[name=erase][aria-invalid=true]',
  },
  {
    name: 'settings-import-refused',
    at: 'settings',
    until: '[name=import]',
    does: (screen) => give(screen, '[name=import]', 'naamwacht.json', '{"a":1}'),
    shows: '.panel .wrong',
  },
];

const LOOKALIKES: readonly Place[] = [
  { name: 'lookalikes', at: 'lookalikes', until: '[data-lookalike]' },
  { name: 'lookalikes-open', at: 'lookalikes', until: '[data-lookalike]', does: unfold },
  {
    name: 'lookalikes-refused',
    at: 'lookalikes',
    until: '[name=lookalike-address]',
    does: async (screen) => {
      await paste(screen, '[name=lookalike-address]', 'https://bit.ly/gent-prijs');
      await screen.evaluate(`document.querySelector('[name=lookalike-address]').form.requestSubmit(); undefined`);
    },
    shows: '[data-pasted]:not([data-pasted=""])',
  },
  { name: 'triage', at: of('lookalikes', NAMELESS), until: '[name=class]' },
  { name: 'triage-keys', at: of('lookalikes', NAMELESS), until: '[name=class]', does: unfold },
  { name: 'card', at: of('lookalikes', OTHER), until: '[data-card]' },
  { name: 'card-open', at: of('lookalikes', OTHER), until: '[data-card]', does: unfold },
];

const REGISTER: readonly Place[] = [
  { name: 'register', at: 'register', until: 'tr[data-account]' },
  {
    name: 'register-cards',
    at: 'register',
    until: 'tr[data-account]',
    clicks: ['[name=register-shape][value=cards]'],
    shows: 'main h1',
  },
  {
    name: 'register-refused',
    at: 'register',
    until: '[name=account-address]',
    does: async (screen) => {
      await paste(screen, '[name=account-address]', 'https://x.com/beverenkz2');
      await screen.evaluate(`document.querySelector('[name=account-address]').form.requestSubmit(); undefined`);
    },
    shows: '[name=account-address][aria-invalid=true]',
  },
  { name: 'account', at: of('register', PLANNED), until: 'article.account' },
  { name: 'account-open', at: of('register', DIFFERING), until: 'article.account', does: unfold },
  { name: 'account-wanted', at: of('register', WANTED), until: 'article.account' },
  {
    name: 'account-forget',
    at: of('register', UNSIGNED),
    until: 'article.account',
    clicks: ['[name=forget]'],
    shows: '[name=forget-surely]',
  },
  {
    name: 'account-secret',
    at: of('register', UNSIGNED),
    until: '[name=account-place]',
    does: async (screen) => {
      await paste(screen, '[name=account-place]', 'wachtwoord: Zomer2024!');
      await screen.evaluate(`document.querySelector('[name=save-custody]').click(); undefined`);
    },
    shows: '[name=account-place][aria-invalid=true]',
  },
  { name: 'account-gone', at: of('register', 'be:1 x niemand'), until: '.notice' },
  { name: 'review', at: 'register/review', until: H1 },
  { name: 'handovers', at: 'register/handover', until: '[name=leaver]' },
  { name: 'handover', at: 'register/handover%20h1', until: '[data-handover-open]', does: unfold },
  { name: 'mergers', at: 'register/merger', until: '[name=plan-merger]' },
  { name: 'merger', at: 'register/merger%20m1', until: '[data-merger-open]', does: unfold },
  { name: 'proof', at: 'register/proof', until: '[name=public-text]' },
  { name: 'proof-open', at: 'register/proof', until: '[name=public-text]', does: unfold },
  { name: 'calendar', at: 'register/calendar', until: '[name=save-calendar]' },
  { name: 'claim', at: of('register', 'claim bluesky bkz'), until: H1 },
  { name: 'claim-open', at: of('register', 'claim facebook beverenkz'), until: H1, does: unfold },
  { name: 'import', at: 'register/import', until: '[name=register-file]' },
  {
    name: 'import-preview',
    at: 'register/import',
    until: '[name=register-file]',
    does: (screen) => give(screen, '[name=register-file]', 'lijst.csv', LIST),
    shows: '[data-brought=added]',
  },
  {
    name: 'import-refused',
    at: 'register/import',
    until: '[name=register-file]',
    does: (screen) => give(screen, '[name=register-file]', 'leeg.csv', ''),
    shows: '[data-refused]',
  },
  { name: 'paste', at: 'register/paste', until: '[name=register-paste]' },
  {
    name: 'paste-preview',
    at: 'register/paste',
    until: '[name=register-paste]',
    does: (screen) => paste(screen, '[name=register-paste]', `https://x.com/bkzjeugd\nhttps://bit.ly/x\n${UNBROKEN}`),
    shows: '[data-pasted]',
  },
  { name: 'colleague', at: 'register/colleague', until: '[name=register-colleague]' },
  {
    name: 'colleague-refused',
    at: 'register/colleague',
    until: '[name=register-colleague]',
    does: (screen) => give(screen, '[name=register-colleague]', 'collega.json', '{"a":1}'),
    shows: '[data-refused]',
  },
  { name: 'differences', at: 'register/differences', until: '[name=save-differences]' },
  { name: 'export', at: 'register/export', until: '[name=register-save-csv]' },
];

/** The questions of a plan, in their order. */
const QUESTIONS = [
  ...['goal', 'use', 'groups', 'offline', 'message', 'targets', 'hours', 'follows', 'replaces', 'answer_time'],
  ...['outside_hours', 'tone', 'moderation', 'privacy', 'fallback', 'complaints', 'stop', 'evaluation', 'sign_off'],
];

const CHANNELS: readonly Place[] = [
  { name: 'channels', at: 'channels', until: '[data-channel]' },
  { name: 'channel', at: of('channels', PLANNED), until: 'article.channel-room' },
  { name: 'channel-open', at: of('channels', PLANNED), until: 'article.channel-room', does: unfold },
  { name: 'channel-override', at: of('channels', UNSIGNED), until: 'article.channel-room', does: unfold },
  { name: 'evaluation', at: of('channels', EVALUATED), until: '.evaluation' },
  {
    name: 'evaluation-missing',
    at: of('channels', EVALUATED),
    until: '.evaluation',
    clicks: ['[name=close-evaluation]'],
    shows: '.evaluation .missing li',
  },
  ...QUESTIONS.map((step) => ({
    name: `plan-${step}`,
    at: of('channels', UNSIGNED),
    until: '.step-list',
    clicks: [`.step-list [data-step=${step}] button`],
    shows: `.question[data-step=${step}]`,
  })),
  { name: 'strategy', at: 'channels/strategy', until: H1 },
  { name: 'strategy-open', at: 'channels/strategy', until: H1, does: unfold },
  { name: 'figures', at: 'channels/figures', until: H1 },
  { name: 'feedback', at: 'channels/feedback', until: '[data-feedback]' },
  {
    name: 'feedback-form',
    at: 'channels/feedback',
    until: '[name=feedback-add]',
    clicks: ['[name=feedback-add]'],
    shows: '[name=feedback-signal]',
  },
];

/** What a town shows that has everything. */
export const FURNISHED: readonly Place[] = [...PAGES, ...LOOKALIKES, ...REGISTER, ...CHANNELS];

/** What a town shows on the day after its first run: nothing was entered yet. */
export const EMPTY: readonly Place[] = [
  { name: 'empty-overview', at: 'overview', until: '#agenda' },
  { name: 'empty-lookalikes', at: 'lookalikes', until: H1 },
  { name: 'empty-register', at: 'register', until: '.begin' },
  { name: 'empty-review', at: 'register/review', until: H1 },
  { name: 'empty-handovers', at: 'register/handover', until: H1 },
  { name: 'empty-mergers', at: 'register/merger', until: H1 },
  { name: 'empty-proof', at: 'register/proof', until: H1 },
  { name: 'empty-calendar', at: 'register/calendar', until: H1 },
  { name: 'empty-differences', at: 'register/differences', until: H1 },
  { name: 'empty-export', at: 'register/export', until: H1 },
  { name: 'empty-channels', at: 'channels', until: H1 },
  { name: 'empty-strategy', at: 'channels/strategy', until: H1 },
  { name: 'empty-feedback', at: 'channels/feedback', until: H1 },
  { name: 'empty-report', at: 'report', until: H1 },
];

/**
 * Goes to a screen as if from a page that was never open before: what was typed or opened elsewhere is gone.
 * @param screen any page of the dashboard
 */
export const arrive = async (screen: Screen, place: Place): Promise<void> => {
  await screen.evaluate(`window.onbeforeunload = null; location.hash = ${JSON.stringify(place.at)}; undefined`);
  await screen.reload();
  await screen.wait(place.until);
  for (const one of place.clicks ?? []) {
    await screen.wait(one);
    await screen.click(one);
  }
  await place.does?.(screen);
  if (place.shows) await screen.wait(place.shows);
};
