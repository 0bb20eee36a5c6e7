/** LinkedIn company pages: Organization data for a public one, the auth wall for a hidden one, a plain 404 otherwise. */
import type { Resident } from '../accounts.ts';
import { bulk, escaped, metas, page, scripted } from '../document.ts';
import { captured, html, redirect, type Twin } from '../exchange.ts';

const company = (one: Resident): string => {
  const address = `https://be.linkedin.com/company/${one.handle}`;
  const summary = `${one.name} | ${one.followers.toLocaleString('en-US')} followers on LinkedIn. ${one.about}`;
  return page({
    title: `${one.name} | LinkedIn`,
    brand: 'LinkedIn',
    head: `<meta name="description" content="${escaped(summary)}">
    ${metas({ 'og:title': `${one.name} | LinkedIn`, 'og:description': summary, 'og:image': one.avatar, 'og:type': 'article', 'og:url': address })}
    <link rel="canonical" href="${address}">
    <script type="application/ld+json">${scripted({
      '@context': 'http://schema.org',
      '@type': 'Organization',
      name: one.name,
      url: address,
      description: one.about,
      logo: { contentUrl: one.avatar, '@type': 'ImageObject' },
      ...(one.website && { sameAs: one.website }),
      numberOfEmployees: { value: 412, '@type': 'QuantitativeValue' },
    })}</script>`,
    body: `<h1>${escaped(one.name)}</h1><p>${escaped(one.about)}</p><h2>Similar pages</h2><a href="/company/vvsg">VVSG</a>`,
    scripts: bulk(200),
  });
};

const linkedin: Twin = {
  hosts: ['www.linkedin.com', 'be.linkedin.com'],
  platforms: ['linkedin'],
  answer: ({ url }, { accounts }) => {
    if (url.pathname.startsWith('/authwall'))
      return html(200, page({ title: 'Sign Up | LinkedIn', brand: 'LinkedIn', body: '<h1>Join LinkedIn</h1>' }));
    const handle = captured(url, /^\/company\/([^/]+)\/?$/);
    if (handle === undefined) return undefined;
    const one = accounts.find('linkedin', handle);
    if (one?.state === 'public') return html(200, company(one));
    if (one)
      return redirect(`https://www.linkedin.com/authwall?trk=gf&sessionRedirect=${encodeURIComponent(url.href)}`);
    return html(
      404,
      page({ title: 'Page not found | LinkedIn', brand: 'LinkedIn', body: '<h1>This page doesn’t exist</h1>' }),
    );
  },
};

export default linkedin;
