/** Vimeo: the old simple interface, and a page that is titled "VimeUhOh" when nobody is there. */
import { digits, type Resident, shown } from '../accounts.ts';
import { bulk, metas, page } from '../document.ts';
import { captured, html, json, type Twin, text } from '../exchange.ts';

const info = (one: Resident) => ({
  id: Number(digits(one.handle, 7)),
  display_name: one.name,
  created_on: one.createdAt.slice(0, 19).replace('T', ' '),
  is_staff: false,
  is_plus: '0',
  is_pro: '1',
  location: 'België',
  url: one.website,
  bio: one.about,
  profile_url: `https://vimeo.com/${one.handle}`,
  videos_url: `https://vimeo.com/${one.handle}/videos`,
  total_videos_uploaded: 87,
  total_videos_liked: 3,
  total_contacts: 20,
  total_albums: 4,
  total_channels: 1,
  portrait_small: one.avatar,
  portrait_medium: one.avatar,
  portrait_large: one.avatar,
  portrait_huge: one.avatar,
});

const profile = (one: Resident): string =>
  page({
    title: `${one.name} on Vimeo`,
    brand: 'Vimeo',
    head: metas({
      'og:type': 'profile',
      'og:title': one.name,
      'og:url': `https://vimeo.com/${one.handle}`,
      'og:image': one.avatar,
    }),
    body: `<h1>${one.name}</h1>`,
    scripts: bulk(250),
  });

const MISSING = page({
  title: 'VimeUhOh',
  brand: 'Vimeo',
  body: '<h1>Sorry, we couldn’t find that page</h1>',
  scripts: bulk(250),
});

const vimeo: Twin = {
  hosts: ['vimeo.com'],
  platforms: ['vimeo'],
  answer: ({ url }, { accounts }) => {
    const asked = captured(url, /^\/api\/v2\/([^/]+)\/info\.json$/);
    if (asked !== undefined) {
      const one = shown(accounts, 'vimeo', asked);
      return one ? json(200, info(one)) : text(404, `${asked} not found.`);
    }
    const handle = captured(url, /^\/([^/]+)$/);
    if (handle === undefined) return undefined;
    const one = shown(accounts, 'vimeo', handle);
    return one ? html(200, profile(one)) : html(404, MISSING);
  },
};

export default vimeo;
