/** A world to practise in: four towns with what they hold, what others hold in their name, and what is still free. */
import type { Account, Post } from './accounts.ts';
import { page, scripted } from './document.ts';
import type { Wishes } from './world.ts';

type Town = {
  name: string;
  language: string;
  website: string;
  places: readonly string[];
  accounts: readonly Account[];
};

const POSTS: readonly Post[] = [
  { at: '2026-11-20T09:00:00.000Z', text: 'Vanaf maandag werken in de Veldstraat.' },
  { at: '2026-11-19T15:30:00.000Z', text: 'Dag! Dat kan aan het loket, ook zonder afspraak.', answers: 'another' },
  { at: '2026-11-18T08:10:00.000Z', text: 'Vergeet uw paspoort niet te vernieuwen.' },
  { at: '2026-11-17T12:00:00.000Z', text: 'Bedankt voor de melding, we kijken het na.', answers: 'another' },
  { at: '2026-11-16T10:00:00.000Z', text: '2/2 Het volledige plan staat op de website.', answers: 'oneself' },
];

const GENT: Town = {
  name: 'Stad Gent',
  language: 'nl',
  website: 'https://stad.gent',
  places: [
    'https://www.facebook.com/stadgent',
    'https://www.instagram.com/stadgent/',
    'https://x.com/stadgent',
    'https://www.linkedin.com/company/stadgent',
  ],
  accounts: [
    ...['facebook', 'instagram', 'threads', 'linkedin', 'youtube'].map(
      (platform): Account => ({
        platform,
        handle: 'stadgent',
        name: 'Stad Gent',
        about: 'Officieel kanaal van de stad Gent.',
        website: 'https://stad.gent',
        followers: 84_200,
      }),
    ),
    { platform: 'x', handle: 'stadgent', name: 'Stad Gent', mark: 'government', website: 'https://stad.gent' },
    { platform: 'x', handle: 'gentbe', state: 'suspended' },
    {
      platform: 'bluesky-domain',
      handle: 'stad.gent',
      name: 'Stad Gent',
      website: 'https://stad.gent',
      mark: 'verified',
      followers: 9_100,
      posts: POSTS,
    },
    {
      platform: 'bluesky',
      handle: 'gent',
      name: 'Gent in beeld',
      about: 'Foto’s van Gent. Niet van de stad.',
      followers: 310,
    },
    { platform: 'bluesky', handle: 'gentbe', state: 'suspended' },
    { platform: 'bluesky', handle: 'gentstad', state: 'reserved' },
    {
      platform: 'mastodon',
      handle: 'stadgent',
      name: 'Stad Gent',
      website: 'https://stad.gent',
      verifiedLinks: ['https://stad.gent'],
      posts: POSTS,
    },
    {
      platform: 'instagram',
      handle: 'gentstad',
      name: 'Gent Stadsnieuws',
      about: 'Wedstrijden en acties in Gent! Stuur een bericht.',
      followers: 2_950,
    },
    {
      platform: 'facebook',
      handle: 'gent.be',
      name: 'Gent winacties',
      about: 'Win tickets, deel deze pagina.',
      followers: 1_120,
    },
    { platform: 'tiktok', handle: 'stadgent', state: 'private' },
    { platform: 'tiktok', handle: 'gent', name: 'Gentse straatpraat', about: 'Humor uit Gent', followers: 48_000 },
    {
      platform: 'telegram',
      handle: 'stadgent',
      name: 'Gent alarm',
      about: 'Meldingen uit Gent. Geen officieel kanaal.',
      followers: 640,
    },
    { platform: 'snapchat', handle: 'stadgent', name: 'Stad Gent' },
    { platform: 'github', handle: 'stadgent', name: 'Stad Gent', mark: 'organisation', website: 'https://stad.gent' },
    { platform: 'linktree', handle: 'stadgent', state: 'suspended' },
    { platform: 'discord', handle: 'stadgent' },
    ...['stad.gent', 'gent.be', 'stadgent.be'].map((handle): Account => ({ platform: 'domain', handle })),
  ],
};

const ANTWERPEN: Town = {
  name: 'Stad Antwerpen',
  language: 'nl',
  website: 'https://www.antwerpen.be',
  places: [
    'https://www.facebook.com/stad.antwerpen',
    'https://www.instagram.com/stadantwerpen/',
    'https://www.youtube.com/@stadantwerpen',
  ],
  accounts: [
    {
      platform: 'facebook',
      handle: 'stad.antwerpen',
      name: 'Stad Antwerpen',
      website: 'https://www.antwerpen.be',
      followers: 120_400,
    },
    ...['instagram', 'youtube', 'x', 'tiktok'].map(
      (platform): Account => ({
        platform,
        handle: 'stadantwerpen',
        name: 'Stad Antwerpen',
        website: 'https://www.antwerpen.be',
      }),
    ),
    { platform: 'x', handle: 'antwerpen', state: 'suspended' },
    { platform: 'instagram', handle: 'antwerpen', name: 'I love Antwerpen', about: 'Fanpagina', followers: 210_000 },
    { platform: 'bluesky', handle: 'antwerpen', name: 'Antwerpen (parodie)', about: 'Parodie.' },
    { platform: 'domain', handle: 'antwerpen.be' },
  ],
};

const LUIK: Town = {
  name: 'Ville de Liège',
  language: 'fr',
  website: 'https://www.liege.be',
  places: ['https://www.facebook.com/VilledeLiege', 'https://www.instagram.com/villedeliege/'],
  accounts: [
    {
      platform: 'facebook',
      handle: 'VilledeLiege',
      name: 'Ville de Liège',
      website: 'https://www.liege.be',
      followers: 66_000,
    },
    { platform: 'instagram', handle: 'villedeliege', name: 'Ville de Liège', website: 'https://www.liege.be' },
    { platform: 'x', handle: 'VilleLiege', name: 'Ville de Liège' },
    { platform: 'bluesky', handle: 'liege', name: 'Liège insolite', about: 'Compte non officiel.' },
    { platform: 'tumblr', handle: 'villedeliege', state: 'private' },
    { platform: 'domain', handle: 'liege.be' },
  ],
};

const MERELBEKE_MELLE: Town = {
  name: 'Gemeente Merelbeke-Melle',
  language: 'nl',
  website: 'https://www.merelbeke-melle.be',
  places: ['https://www.facebook.com/gemeentemerelbekemelle'],
  accounts: [
    {
      platform: 'facebook',
      handle: 'gemeentemerelbekemelle',
      name: 'Gemeente Merelbeke-Melle',
      website: 'https://www.merelbeke-melle.be',
    },
    {
      platform: 'instagram',
      handle: 'merelbekemelle',
      name: 'Merelbeke-Melle leeft',
      about: 'Buurtnieuws door inwoners.',
    },
    {
      platform: 'facebook',
      handle: 'gemeentemerelbeke',
      name: 'Gemeente Merelbeke (oud)',
      about: 'Deze pagina wordt niet meer gebruikt.',
    },
    { platform: 'domain', handle: 'merelbeke-melle.be' },
  ],
};

/** Who else carries the name of Ghent: copies, jokes, neighbours, services, namesakes. */
const OTHERS_OF_GENT: readonly Account[] = [
  {
    platform: 'instagram',
    handle: 'stadgent_',
    name: 'Stad Gent ✔️',
    about: 'Officieel kanaal van de stad Gent. 🎁 WINACTIE! Jij bent gewonnen, klik: bit.ly/gent-prijs',
    avatar: 'https://images.example/stadgent-variant.jpg',
    followers: 38,
    createdAt: '2026-11-15T09:00:00.000Z',
  },
  {
    platform: 'bluesky',
    handle: 'stadgent-be',
    name: 'Stad Gent',
    about: 'Officieel kanaal van de stad Gent.',
    avatar: 'https://images.example/stadgent-variant.jpg',
    followers: 12,
    createdAt: '2026-11-10T09:00:00.000Z',
  },
  { platform: 'bluesky', handle: 'nietstadgent', name: 'Niet Stad Gent', about: 'Parodie. Niet officieel.' },
  { platform: 'bluesky', handle: 'bib-gent', name: 'Bibliotheek De Krook Gent', about: 'De bib van Gent.' },
  { platform: 'mastodon', handle: 'politiegent', name: 'Politie Gent', about: 'Politiezone Gent.' },
  { platform: 'mastodon', handle: 'stadgent_help', name: 'Stad Gent Helpdesk', about: 'Stuur ons je rekeningnummer.' },
  { platform: 'bluesky', handle: 'jan-van-gent', name: 'Jan Van Gent', about: 'Papa, wielerfan.' },
  { platform: 'bluesky', handle: 'gent-kentucky', name: 'Ghent, Kentucky', about: 'City of Ghent, KY, USA.' },
  { platform: 'github', handle: 'gentstad', name: 'Stad Gent', followers: 0 },
];

const TOWNS = [GENT, ANTWERPEN, LUIK, MERELBEKE_MELLE];

const website = (town: Town): string =>
  page({
    title: `${town.name}: home`,
    brand: town.name,
    language: town.language,
    head: `<link rel="alternate" type="application/rss+xml" title="Nieuws" href="/rss">
    <script type="application/ld+json">${scripted({ '@context': 'https://schema.org', '@type': 'GovernmentOrganization', name: town.name, url: town.website, sameAs: town.places })}</script>`,
    body: `<h1>${town.name}</h1><ul>${town.places.map((place) => `<li><a rel="me" href="${place}">${new URL(place).host}</a></li>`).join('')}</ul>`,
  });

/** A town's website stands at its bare host and at `www.`, as most do. */
const homes = (town: Town): [string, string][] => {
  const host = new URL(town.website).host.replace(/^www\./, '');
  return [host, `www.${host}`].map((one) => [`${one}/`, website(town)]);
};

/** What `openWorld` needs to become the practice world. */
export const PRACTICE: Wishes = {
  accounts: [...TOWNS.flatMap((town) => town.accounts), ...OTHERS_OF_GENT],
  websites: Object.fromEntries([...TOWNS.flatMap(homes), ['www.gent.be/', website(GENT)], ['gent.be/', website(GENT)]]),
};
