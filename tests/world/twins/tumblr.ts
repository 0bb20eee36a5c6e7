/** Tumblr: blogs embedded in the page, recommended ones among them; log-in-only blogs send the visitor on. */
import type { Resident } from '../accounts.ts';
import { bulk, metas, page, scripted } from '../document.ts';
import { captured, html, redirect, type Twin } from '../exchange.ts';

const blog = (one: Pick<Resident, 'handle' | 'name' | 'about' | 'avatar'>) => ({
  name: one.handle.toLowerCase(),
  title: one.name,
  descriptionNpf: [{ type: 'text', text: one.about }],
  avatar: [
    { width: 512, height: 512, url: one.avatar },
    { width: 64, height: 64, url: one.avatar },
  ],
  url: `https://www.tumblr.com/${one.handle.toLowerCase()}`,
  uuid: `t:${one.handle.toLowerCase()}`,
  isAdult: false,
  isPasswordProtected: false,
  ask: true,
  topTags: [{ tag: 'stad', count: 4 }],
});

const NEIGHBOUR = {
  handle: 'staff',
  name: 'Tumblr Staff',
  about: 'We are Tumblr.',
  avatar: 'https://images.example/staff.png',
};

const profile = (one: Resident): string =>
  page({
    title: `${one.name} on Tumblr`,
    brand: 'Tumblr',
    head: metas({
      'og:title': one.name,
      'og:url': `https://www.tumblr.com/${one.handle}`,
      'og:type': 'profile',
      'og:image': one.avatar,
    }),
    body: `<h1>${one.name}</h1>`,
    scripts: `${bulk(200)}<script nonce="d4">window['___INITIAL_STATE___'] = ${scripted({
      queries: {
        queries: [{ queryKey: ['recommended-blogs'], state: { data: { items: [{ blog: blog(NEIGHBOUR) }] } } }],
      },
      PeeprRoute: { initialTimeline: { objects: [{ objectType: 'post', blog: blog(one) }] } },
    })};</script>`,
  });

const tumblr: Twin = {
  hosts: ['www.tumblr.com'],
  platforms: ['tumblr'],
  answer: ({ url }, { accounts }) => {
    if (url.pathname.startsWith('/login_required/'))
      return html(
        200,
        page({ title: 'Log in | Tumblr', brand: 'Tumblr', body: '<h1>This Tumblr may contain sensitive media.</h1>' }),
      );
    const handle = captured(url, /^\/([^/]+)$/);
    if (handle === undefined) return undefined;
    const one = handle === handle.toLowerCase() ? accounts.find('tumblr', handle) : undefined;
    if (one?.state === 'public') return html(200, profile(one));
    if (one?.state === 'private')
      return redirect(`https://www.tumblr.com/login_required/${one.handle}?source=login_required_redirect`);
    return html(
      404,
      page({ title: 'Not found.', brand: 'Tumblr', body: '<h1>There’s nothing here.</h1>', scripts: bulk(100) }),
    );
  },
};

export default tumblr;
