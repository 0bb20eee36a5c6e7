/** Instagram: a very heavy page; whoever is absent, disabled or behind the wall gets the bare shell titled "Instagram". */
import type { Resident } from '../accounts.ts';
import { digits } from '../accounts.ts';
import { bulk, escaped, metas, page, scripted } from '../document.ts';
import { captured, html, json, type Twin } from '../exchange.ts';

const route = (routePath: string | null) =>
  `<script type="application/json" data-sjs>${scripted({ require: [['CometPlatformRootClient', 'init', null, [{ routePath }]]] })}</script>`;

const profile = (one: Resident): string => {
  const title = `${one.name} (@${one.handle}) • Instagram photos and videos`;
  const address = `https://www.instagram.com/${one.handle}/`;
  return page({
    title,
    brand: 'Instagram',
    head: `${metas({
      'og:type': 'profile',
      'og:title': title,
      'og:url': address,
      'og:image': one.avatar,
      'og:description': `${one.followers.toLocaleString('en-US')} Followers, 80 Following, 312 Posts - See Instagram photos and videos from ${one.name} (@${one.handle})`,
      'al:ios:url': `instagram://user?username=${one.handle}`,
      'al:android:url': `https://instagram.com/_u/${one.handle}/`,
    })}
    <link rel="canonical" href="${address}">
    <link rel="alternate" href="${address}?hl=nl" hreflang="nl">`,
    body: `<h2>${escaped(one.handle)}</h2>`,
    scripts: `${bulk(1100)}${route('/{username}/{?tab}/{?view_type}/{?igshid}/')}
    <script type="application/json">${scripted({ profile_id: digits(one.handle, 10), username: one.handle })}</script>`,
  });
};

const shell = (): string =>
  page({
    title: 'Instagram',
    brand: 'Instagram',
    body: '<div id="mount_0_0"></div>',
    scripts: `${bulk(500)}${route(null)}`,
  });

const login = (): string =>
  page({
    title: 'Login • Instagram',
    brand: 'Instagram',
    body: '<form><input name="username"></form>',
    scripts: route('/'),
  });

const instagram: Twin = {
  hosts: ['www.instagram.com', 'i.instagram.com'],
  platforms: ['instagram'],
  answer: ({ url }, { accounts }) => {
    if (url.pathname.startsWith('/accounts/')) return html(200, login());
    if (url.pathname.startsWith('/api/v1/users/'))
      return json(401, {
        message: 'Please wait a few minutes before you try again.',
        require_login: true,
        status: 'fail',
      });
    const handle = captured(url, /^\/([^/]+)\/?$/);
    if (handle === undefined) return undefined;
    const one = accounts.find('instagram', handle);
    const shown = one?.state === 'public' || one?.state === 'private' ? one : undefined;
    return html(200, shown ? profile(shown) : shell());
  },
};

export default instagram;
