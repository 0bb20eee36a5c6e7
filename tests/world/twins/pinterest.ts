/** Pinterest: oEmbed by status, and a page whose first state holds the user and her neighbours. */
import { digits, type Resident, shown } from '../accounts.ts';
import { bulk, island, metas, page } from '../document.ts';
import { captured, html, json, redirect, type Twin } from '../exchange.ts';

const HOST = 'https://www.pinterest.com';

const oembed = (one: Resident) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'Pinterest',
  provider_url: HOST,
  width: 450,
  height: 663,
  title: one.name,
  author_name: one.name,
  author_url: `${HOST}/${one.handle}/`,
  html: `<iframe src="https://assets.pinterest.com/ext/embed.html?user=${one.handle}"></iframe>`,
  thumbnail_url: one.avatar,
});

const user = (one: Resident) => ({
  id: digits(one.handle, 18),
  username: one.handle,
  full_name: one.name,
  about: one.about,
  website_url: one.website,
  domain_url: one.verifiedLinks[0] ?? null,
  domain_verified: one.verifiedLinks.length > 0,
  is_verified_merchant: false,
  verified_identity: {},
  follower_count: one.followers,
  pin_count: 214,
  image_xlarge_url: one.avatar,
  last_pin_save_time: one.createdAt,
});

const profile = (one: Resident): string => {
  const other = { id: '9', username: 'pinterest', full_name: 'Pinterest', follower_count: 5_000_000 };
  return page({
    title: `${one.name} (${one.handle}) - Profile | Pinterest`,
    brand: 'Pinterest',
    head: `${metas({ 'og:title': one.name, 'og:url': `${HOST}/${one.handle}/`, 'og:type': 'profile', 'og:image': one.avatar })}
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"ProfilePage"}</script>`,
    body: `<h1>${one.name}</h1>`,
    scripts: `${bulk(300)}${island('__PWS_INITIAL_PROPS__', {
      initialReduxState: { users: { [digits(one.handle, 18)]: user(one), 9: other } },
    })}`,
  });
};

const pinterest: Twin = {
  hosts: ['www.pinterest.com', 'nl.pinterest.com'],
  platforms: ['pinterest'],
  answer: ({ url }, { accounts }) => {
    if (url.pathname === '/oembed.json') {
      const one = shown(
        accounts,
        'pinterest',
        /pinterest\.com\/([^/?]+)/.exec(url.searchParams.get('url') ?? '')?.[1] ?? '',
      );
      return one
        ? json(200, oembed(one))
        : json(404, { status: 'failure', code: 404, message: 'User not found.', data: null });
    }
    const handle = captured(url, /^\/([^/]+)\/$/);
    if (handle === undefined) return undefined;
    const one = shown(accounts, 'pinterest', handle);
    return one ? html(200, profile(one)) : redirect(`${HOST}/?show_error=true`);
  },
};

export default pinterest;
