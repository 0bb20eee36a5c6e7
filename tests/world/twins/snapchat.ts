/** Snapchat: a Next.js page; public profiles carry everything, other names only their Snapcode, absent ones a 404. */
import type { Resident } from '../accounts.ts';
import { bulk, escaped, island, metas, page } from '../document.ts';
import { captured, html, redirect, type Twin } from '../exchange.ts';

const userProfile = (one: Resident) =>
  one.state === 'public'
    ? {
        $case: 'publicProfileInfo',
        publicProfileInfo: {
          username: one.handle,
          title: one.name,
          snapcodeImageUrl: `https://app.snapchat.com/web/deeplink/snapcode?username=${one.handle}&type=SVG`,
          badge: one.mark ? 1 : 0,
          bio: one.about,
          websiteUrl: one.website,
          profilePictureUrl: one.avatar,
          subscriberCount: String(one.followers),
        },
      }
    : {
        $case: 'userInfo',
        userInfo: {
          username: one.handle,
          displayName: one.name,
          snapcodeImageUrl: `https://app.snapchat.com/web/deeplink/snapcode?username=${one.handle}`,
        },
      };

const profile = (one: Resident): string =>
  page({
    title: `${one.name} (@${one.handle}) | Snapchat Stories, Spotlight & Lenses`,
    brand: 'Snapchat',
    head: metas({
      'og:title': `${one.name} on Snapchat`,
      'og:url': `https://www.snapchat.com/@${one.handle}`,
      'og:type': 'profile',
    }),
    body: `<h1>${escaped(one.name)}</h1><p>${escaped(one.name)} is on Snapchat!</p>`,
    scripts: `${bulk(80)}${island('__NEXT_DATA__', {
      props: { pageProps: { pageType: 18, userProfile: userProfile(one), viewerInfo: { countryCode: 'BE' } } },
      page: '/@[username]',
      query: { username: one.handle },
      buildId: 'f00',
    })}`,
  });

const missing = (handle: string): string =>
  page({
    title: 'Snapchat',
    brand: 'Snapchat',
    body: '<h1>Page not found</h1>',
    scripts: island('__NEXT_DATA__', {
      props: { pageProps: { pageType: 0, status: 'NOT_FOUND', viewerInfo: { countryCode: 'BE' } } },
      page: '/@[username]',
      query: { username: handle },
      buildId: 'f00',
    }),
  });

const snapchat: Twin = {
  hosts: ['www.snapchat.com'],
  platforms: ['snapchat'],
  answer: ({ url }, { accounts }) => {
    const added = captured(url, /^\/add\/([^/]+)$/);
    if (added !== undefined) return redirect(`https://www.snapchat.com/@${added.toLowerCase()}`, 301);
    const handle = captured(url, /^\/@([^/]+)$/);
    if (handle === undefined) return undefined;
    const one = accounts.find('snapchat', handle);
    return one?.state === 'public' || one?.state === 'private' ? html(200, profile(one)) : html(404, missing(handle));
  },
};

export default snapchat;
