/** Threads: profiles carry `og:type` profile; a miss and the wall are the same log-in page. */
import type { Resident } from '../accounts.ts';
import { bulk, escaped, metas, page } from '../document.ts';
import { captured, html, redirect, type Twin } from '../exchange.ts';

const profile = (one: Resident): string =>
  page({
    title: `${one.name} (@${one.handle}) • Threads, Say more`,
    brand: 'Threads',
    head: `${metas({
      'og:type': 'profile',
      'og:title': `${one.name} (@${one.handle}) • Threads, Say more`,
      'og:url': `https://www.threads.com/@${one.handle}`,
      'og:image': one.avatar,
      'og:description': `${one.followers.toLocaleString('en-US')} Followers • 41 Threads • ${one.about} See the latest conversations with @${one.handle}.`,
    })}
    <link rel="canonical" href="https://www.threads.com/@${one.handle}">`,
    body: `<h1>${escaped(one.name)}</h1><span>${escaped(one.handle)}</span>`,
    scripts: bulk(250),
  });

const login = (): string =>
  page({
    title: 'Threads • Log in',
    brand: 'Threads',
    head: metas({ 'og:type': 'website', 'og:title': 'Threads • Log in', 'og:url': 'https://www.threads.com/login' }),
    body: '<h1>Log in with your Instagram account</h1>',
    scripts: bulk(200),
  });

const threads: Twin = {
  hosts: ['www.threads.com', 'www.threads.net', 'threads.net'],
  platforms: ['threads'],
  answer: ({ host, url }, { accounts }) => {
    if (host !== 'www.threads.com') return redirect(`https://www.threads.com${url.pathname}`, 301);
    if (url.pathname.startsWith('/login')) return html(200, login());
    const handle = captured(url, /^\/@([^/]+)\/?$/);
    if (handle === undefined) return undefined;
    const one = accounts.find('threads', handle);
    return html(200, one?.state === 'public' ? profile(one) : login());
  },
};

export default threads;
