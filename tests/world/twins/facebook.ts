/** Facebook: a page with Open Graph lines for what is public, one and the same "not available" page for all else. */
import type { Resident } from '../accounts.ts';
import { digits } from '../accounts.ts';
import { bulk, escaped, metas, page, scripted } from '../document.ts';
import { captured, html, redirect, type Twin } from '../exchange.ts';

const HOST = 'https://www.facebook.com';

const profile = (one: Resident): string =>
  page({
    title: `${one.name} | Facebook`,
    brand: 'Facebook',
    head: `${metas({
      'og:type': 'video.other',
      'og:title': one.name,
      'og:url': `${HOST}/${one.handle}`,
      'og:image': one.avatar,
      'og:description': `${one.name}. ${one.followers.toLocaleString('en-US')} likes · 12 talking about this. ${one.about}`,
      'al:android:url': `fb://profile/${digits(one.handle, 15)}`,
      'al:ios:url': `fb://profile/${digits(one.handle, 15)}`,
    })}
    <link rel="canonical" href="${HOST}/${one.handle}">`,
    body: `<h1>${escaped(one.name)}</h1><p>${escaped(one.about)}</p>`,
    scripts: `${bulk(300)}<script type="application/json" data-sjs>${scripted({
      require: [
        [
          'ScheduledServerJS',
          'handle',
          null,
          [{ __bbox: { profile: { __isProfile: 'User', id: digits(one.handle, 15) } } }],
        ],
      ],
    })}</script>`,
  });

/** Absent, unpublished, suspended and restricted pages all look like this; the sentence also stands in the data. */
const unavailable = (): string =>
  page({
    title: 'Facebook',
    brand: 'Facebook',
    body: `<h2>This content isn't available at the moment</h2><p>When this happens, it's usually because the owner only
      shared it with a small group of people, changed who can see it or it's been deleted.</p>`,
    scripts: `${bulk(200)}<script type="application/json" data-sjs>${scripted({ title: "This content isn\\'t available at the moment" })}</script>`,
  });

const facebook: Twin = {
  hosts: ['www.facebook.com', 'facebook.com', 'm.facebook.com'],
  platforms: ['facebook'],
  answer: ({ host, url }, { accounts }) => {
    const handle = captured(url, /^\/([^/]+)\/?$/);
    if (handle === undefined) return undefined;
    if (host !== 'www.facebook.com') return redirect(`${HOST}/${handle}`, 301);
    const one = accounts.find('facebook', handle, '.');
    if (one?.state !== 'public') return html(200, unavailable());
    return one.handle === handle ? html(200, profile(one)) : redirect(`${HOST}/${one.handle}`);
  },
};

export default facebook;
