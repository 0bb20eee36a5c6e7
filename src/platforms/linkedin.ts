/** LinkedIn pages of organisations: asked at most once an hour and only on a click; a miss proves nothing. */
import type { HandleRule } from '../municipality/rule.ts';
import { handleIn, inPath, profileAt, sameProfile } from '../probe/address.ts';
import { at, type Document, present, textAt } from '../probe/document.ts';
import { countBefore, metaOf } from '../probe/open-graph.ts';
import type { Platform } from '../probe/platform.ts';

/** A town can have moved to the address of a school or a showcase page; the names are shared. */
const recognise = profileAt(
  ['linkedin.com'],
  /^\/(?:company|school|showcase)\/([\p{L}\p{M}\p{N}-]{1,100})(?:\/(?:about|events|jobs|life|people|posts|videos))?$/u,
);

const rule: HandleRule = {
  min: 1,
  max: 100,
  alphabet: 'a-z0-9-',
  shape: [
    { breach: 'digits', wrong: /^[\d-]+$/ },
    { breach: 'start', wrong: /^-/ },
    { breach: 'end', wrong: /-$/ },
    { breach: 'double', wrong: /--/ },
  ],
  ignores: '',
  separators: ['', '-'],
};

/** What the page says of its organisation to search engines, alone or inside a graph. */
const organisationOf = ({ page, data: dataIn }: Document): unknown =>
  page.scripts
    .filter((script) => script.type === 'application/ld+json')
    .map((script) => dataIn(script.text))
    .flatMap((data): unknown[] => [data, ...(Array.isArray(at(data, '@graph')) ? [at(data, '@graph')].flat() : [])])
    .find((data) => /Organization$|^Corporation$/.test(textAt(data, '@type') ?? ''));

/** The handle in the organisation's address; the page's own address must say the same. */
const handleOf = (document: Document): string | undefined => {
  const stated = handleIn(recognise, textAt(organisationOf(document), 'url'));
  const linked = handleIn(recognise, metaOf(document.page, 'og:url') ?? document.page.canonical);
  return stated === undefined || linked === undefined || stated.toLowerCase() === linked.toLowerCase()
    ? (stated ?? linked)
    : undefined;
};

const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  rule,
  usual: true,
  page: (handle) => `https://www.linkedin.com/company/${inPath(handle)}`,
  recognise,
  probes: [
    {
      id: 'linkedin/page',
      format: 'html',
      request: (handle) => ({
        url: `https://www.linkedin.com/company/${encodeURIComponent(handle)}`,
        method: 'GET',
        headers: { 'Accept-Language': 'en' },
      }),
      lands: sameProfile(recognise, rule),
      manners: { spacing: 60_000, atOnce: 1, budget: { asks: 1, per: 3_600_000 }, onlyOnClick: true },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: (document) => (/\| LinkedIn$/.test(document.page.title) ? handleOf(document) : undefined),
          profile: (document) => {
            const organisation = organisationOf(document);
            return present({
              name: textAt(organisation, 'name') ?? document.page.title.replace(/ \| LinkedIn$/, ''),
              about: textAt(organisation, 'description'),
              avatar: textAt(organisation, 'logo', 'contentUrl') ?? metaOf(document.page, 'og:image'),
              website: textAt(organisation, 'sameAs'),
              followers: countBefore(metaOf(document.page, 'og:description'), 'followers on LinkedIn'),
            });
          },
        },
        // Absent, hidden and unpublished pages cannot be told apart.
        { says: 'nothing', status: [404, 410], doubt: 'unprobed', when: () => true },
      ],
    },
  ],
  known: ['linkedin', 'microsoft'],
  controlled: false,
  origins: ['https://www.linkedin.com/*'],
  claim: 'https://www.linkedin.com/company/setup/new/',
  impersonation: 'https://www.linkedin.com/help/linkedin/answer/a1338436',
  trademark: 'https://www.linkedin.com/help/linkedin/ask/TSO-DMA-22',
  inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
};

export default linkedin;
