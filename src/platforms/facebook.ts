/** Facebook: a public page names itself; absent, hidden and suspended look the same, so nothing is ever called free. */
import type { HandleRule } from '../municipality/rule.ts';
import { handleIn, inPath, profileAt, sameProfile } from '../probe/address.ts';
import { type Document, present } from '../probe/document.ts';
import { metaOf } from '../probe/open-graph.ts';
import type { Page } from '../probe/page.ts';
import type { Platform } from '../probe/platform.ts';

const RESERVED =
  /^(?:about|ads|business|careers|checkpoint|dialog|directory|events?|fundraisers|gaming|groups?|hashtag|help|home|l\.php|legal|login(?:\.php)?|logout|marketplace|media|messages|notes|pages|people|permalink\.php|pg|photos?|photo\.php|places|plugins|policies|policy|posts|privacy|profile\.php|public|reels?|r\.php|recover|saved|search|settings|share|sharer(?:\.php)?|signup|stories|story\.php|terms|tr|video|videos|watch)$/;

/** The tabs of a profile; what has a further part is a post, a photo, a video. */
const recognise = profileAt(
  ['facebook.com', 'fb.com', 'm.me'],
  /^\/(?:pg\/)?([a-z0-9.]{1,50})(?:\/(?:about|community|events|followers|likes|mentions|photos|posts|reels|reviews|videos))?$/i,
  RESERVED,
);

/**
 * One sentence for restricted, unpublished, suspended and absent pages alike (user-scanner PR #490, Aug 2026, for the
 * English; the others as Facebook translates it). It stands in the data, where the apostrophe is escaped.
 */
const UNAVAILABLE =
  /This content isn(?:\\*['’]|\\u2019|&#0?39;|&#x27;)t available|Deze (?:content|inhoud) is (?:momenteel |nu |op dit moment )?niet beschikbaar|Ce contenu n(?:\\*['’]|\\u2019|&#0?39;|&#x27;)est (?:actuellement )?pas disponible|Dieser Inhalt ist (?:momentan |derzeit |zurzeit |gerade )?nicht verf/;

/** Somebody's page carries her name; Facebook's own name there is its shell, which repeats whatever address was asked. */
const isNamed = (page: Page): boolean => !/^(?:Facebook(?: [-–—|] .*)?)?$/.test(metaOf(page, 'og:title') ?? '');

const unavailable = ({ text }: Document): boolean => UNAVAILABLE.test(text);

const rule: HandleRule = {
  min: 5,
  max: 50,
  alphabet: 'a-z0-9.',
  shape: [
    { breach: 'digits', wrong: /^[\d.]+$/ },
    { breach: 'start', wrong: /^\./ },
    { breach: 'end', wrong: /\.$/ },
    { breach: 'ending', wrong: /\.(?:com|net)$/ },
    { breach: 'word', wrong: RESERVED },
  ],
  ignores: '.',
  // A dot makes no other name, so it separates nothing.
  separators: [''],
};

const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  rule,
  usual: true,
  page: (handle) => `https://www.facebook.com/${inPath(handle)}`,
  recognise,
  probes: [
    {
      id: 'facebook/page',
      format: 'html',
      request: (handle) => ({
        url: `https://www.facebook.com/${encodeURIComponent(handle)}`,
        method: 'GET',
        headers: { 'Accept-Language': 'en' },
      }),
      lands: sameProfile(recognise, rule),
      manners: { spacing: 600, atOnce: 1, perName: 86_400_000 },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: ({ page }) => (isNamed(page) ? handleIn(recognise, metaOf(page, 'og:url')) : undefined),
          profile: ({ page }) =>
            present({
              name: metaOf(page, 'og:title'),
              about: /talking about this\. (.+)$/s.exec(metaOf(page, 'og:description') ?? '')?.[1],
              avatar: metaOf(page, 'og:image'),
              stableId: /^fb:\/\/(?:profile|page)\/(\d+)/.exec(metaOf(page, 'al:android:url') ?? '')?.[1],
            }),
        },
        { says: 'nothing', doubt: 'unprobed', when: unavailable },
        {
          says: 'nothing',
          doubt: 'walled',
          when: ({ page }) => !metaOf(page, 'og:url') && /^Facebook(?: [-–—] .*)?$|Facebook anmelden$/.test(page.title),
        },
      ],
    },
  ],
  known: ['zuck', 'unicef'],
  controlled: true,
  origins: ['https://www.facebook.com/*'],
  claim: 'https://www.facebook.com/pages/create',
  impersonation: 'https://www.facebook.com/help/contact/295309487309948',
  trademark: 'https://www.facebook.com/help/contact/trademarkform',
  // "Because of inactivity", without a period, in a mirrored copy of Meta's help text.
  inactivity: {
    days: null,
    clock: 'use',
    happens: 'removed',
    source: 'https://www.facebook.com/help/105399436216001',
    dated: '2026-11',
    firm: false,
  },
  patrol: 6,
};

export default facebook;
