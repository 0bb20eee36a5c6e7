/** Linktree: a Next.js page that tells who holds the name, that it is banned, or that nobody does. */
import { digits, type Resident } from '../accounts.ts';
import { bulk, island, metas, page } from '../document.ts';
import { captured, html, type Twin } from '../exchange.ts';

const next = (route: string, pageProps: Record<string, unknown>, query: Record<string, string>): string =>
  island('__NEXT_DATA__', {
    props: { pageProps, __N_SSP: true },
    page: route,
    query,
    buildId: 'b77',
    isFallback: false,
  });

const profile = (one: Resident): string =>
  page({
    title: `${one.name} | Instagram, Facebook | Linktree`,
    brand: 'Linktree',
    head: `${metas({ 'og:title': `${one.name} | Linktree`, 'og:url': `https://linktr.ee/${one.handle}`, 'og:type': 'profile' })}
    <link rel="canonical" href="https://linktr.ee/${one.handle}">`,
    body: `<h1>@${one.handle}</h1>`,
    scripts: `${bulk(120)}${next(
      '/[profile]',
      {
        account: { id: Number(digits(one.handle, 8)), uuid: 'u-1', username: one.handle, isActive: true },
        username: one.handle,
        pageTitle: one.name,
        description: one.about,
        profilePictureUrl: one.avatar,
        isProfileVerified: one.mark !== undefined,
        links: one.website ? [{ id: 1, title: 'Website', url: one.website }] : [],
        socialLinks: [],
      },
      { profile: one.handle },
    )}`,
  });

const blocked = (handle: string): string =>
  page({
    title: 'Linktree',
    brand: 'Linktree',
    body: '<h1>This Linktree is not available</h1>',
    scripts: next('/status/blocked', { username: handle }, { profile: handle }),
  });

const missing = (): string =>
  page({
    title: 'Linktree | Page Not Found',
    brand: 'Linktree',
    body: '<h1>The page you’re looking for doesn’t exist.</h1>',
    scripts: next('/_error', { statusCode: 404 }, {}),
  });

const linktree: Twin = {
  hosts: ['linktr.ee'],
  platforms: ['linktree'],
  answer: ({ url }, { accounts }) => {
    const handle = captured(url, /^\/([^/]+)$/);
    if (handle === undefined) return undefined;
    const one = accounts.find('linktree', handle);
    if (one?.state === 'suspended') return html(200, blocked(one.handle));
    return one?.state === 'public' ? html(200, profile(one)) : html(404, missing());
  },
};

export default linktree;
