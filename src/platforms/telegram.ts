/** Telegram: t.me answers 200 for every name; only public people, channels, groups and bots show more than a contact line. */
import type { HandleRule } from '../municipality/rule.ts';
import { inPath, profileAt, sameProfile } from '../probe/address.ts';
import { type Document, present } from '../probe/document.ts';
import { countBefore, metaOf } from '../probe/open-graph.ts';
import type { Page } from '../probe/page.ts';
import type { Platform } from '../probe/platform.ts';

const RESERVED =
  /^(?:addemoji|addlist|addstickers|addtheme|auction|bg|boost|confirmphone|contact|giftcode|invoice|iv|joinchat|login|msg|nft|proxy|setlanguage|share|socks|stars|web)$/;

/** Names of four are sold by auction only, but exist. */
const byPath = profileAt(['t.me', 'telegram.me', 'telegram.dog'], /^\/(?:s\/)?([a-z][a-z0-9_]{3,31})$/i, RESERVED);

/** Each name has a second address: `name.t.me`. */
const recognise = (address: URL): string | null =>
  /^([a-z][a-z0-9_]{3,31})\.t\.me$/.exec(address.hostname)?.[1] ?? byPath(address);

const rule: HandleRule = {
  min: 5,
  max: 32,
  alphabet: 'a-z0-9_',
  shape: [
    { breach: 'start', wrong: /^[^a-z]/ },
    { breach: 'end', wrong: /_$/ },
    { breach: 'word', wrong: RESERVED },
  ],
  ignores: '',
  separators: ['', '_'],
};

const holds = (page: Page, name: string): boolean => Boolean(page.classes.get(name));

/** The title and the line under it stand only on pages of somebody; the application's link then names whom. */
const handleOf = ({ page }: Document): string | undefined =>
  holds(page, 'tgme_page_title') && holds(page, 'tgme_page_extra')
    ? /^tg:\/\/resolve\?domain=(\w+)$/.exec(metaOf(page, 'al:ios:url') ?? '')?.[1]
    : undefined;

const telegram: Platform = {
  id: 'telegram',
  name: 'Telegram',
  rule,
  usual: false,
  page: (handle) => `https://t.me/${inPath(handle)}`,
  recognise,
  probes: [
    {
      id: 'telegram/page',
      format: 'html',
      request: (handle) => ({ url: `https://t.me/${encodeURIComponent(handle)}`, method: 'GET', headers: {} }),
      lands: sameProfile(recognise, rule),
      classes: ['tgme_page_title', 'tgme_page_extra', 'tgme_page_description', 'verified-icon'],
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: handleOf,
          profile: ({ page }) =>
            present({
              name: metaOf(page, 'og:title'),
              about: page.classes.get('tgme_page_description') || undefined,
              avatar: metaOf(page, 'og:image'),
              followers: countBefore(page.classes.get('tgme_page_extra'), 'subscribers?|members?'),
              mark: page.classes.has('verified-icon') ? ('verified' as const) : undefined,
            }),
        },
        // The same contact line for free, private, reserved, banned and auctioned names.
        {
          says: 'nothing',
          doubt: 'unprobed',
          when: ({ page }) => !holds(page, 'tgme_page_title') && /noindex/i.test(metaOf(page, 'robots') ?? ''),
        },
      ],
    },
  ],
  known: ['BotFather', 'telegram', 'durov'],
  controlled: true,
  origins: ['https://t.me/*'],
  claim: 'https://telegram.org/apps',
  impersonation: 'https://telegram.org/support',
  trademark: null,
  // Each user sets the period; six months was the default in texts of 2014-2021, newer ones may differ.
  inactivity: {
    days: 180,
    clock: 'use',
    happens: 'removed',
    source: 'https://telegram.org/faq',
    dated: '2021',
    firm: false,
  },
  patrol: 10,
};

export default telegram;
