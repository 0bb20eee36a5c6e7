/** Where pictures stand: shields drawn from their own names, and files that only pretend to be pictures. */
import { Resvg } from '@resvg/resvg-js';
import { digits } from '../accounts.ts';
import type { Reply, Twin } from '../exchange.ts';

/** A shield that is always the same for the same seed; a variant is the same shield a little brighter. */
const shield = (seed: string, variant: boolean): string => {
  const [a, b, c, d] = [...digits(seed, 9)].slice(1).map(Number);
  const hue = (value: number | undefined) => `hsl(${(value ?? 0) * 36} 70% ${variant ? 48 : 45}%)`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><rect width="200" height="200" fill="#fff"/>
    <path d="M30 20h140v90q0 60-70 80q-70-20-70-80z" fill="${hue(a)}"/>
    <rect x="${40 + (b ?? 0) * 8}" y="30" width="30" height="${60 + (c ?? 0) * 6}" fill="${hue((b ?? 0) + 5)}"/>
    <circle cx="${60 + (d ?? 0) * 8}" cy="${120 - (c ?? 0) * 5}" r="${18 + (b ?? 0)}" fill="${hue((c ?? 0) + 3)}"/></svg>`;
};

const png = (body: Buffer): Reply => ({ status: 200, headers: { 'content-type': 'image/png' }, body });

/** The head of a picture that says it is enormous. */
const HUGE = Buffer.from('89504e470d0a1a0a0000000d4948445200009c4000009c400806000000', 'hex');

const ODD: Readonly<Record<string, () => Reply>> = {
  '/script.svg': () => ({
    status: 200,
    headers: { 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  }),
  '/huge.png': () => png(HUGE),
  '/page.png': () => ({ status: 200, headers: { 'content-type': 'image/png' }, body: '<html>no picture</html>' }),
};

const pictures: Twin = {
  hosts: ['images.example', 'cdn.bsky.app', 'files.mastodon.social', 'avatars.githubusercontent.com'],
  platforms: [],
  answer: ({ url }) => {
    const odd = ODD[url.pathname];
    if (odd) return odd();
    const [, seed, variant] = /^\/(.+?)(-variant)?\.(?:png|jpg)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    return seed === undefined ? undefined : png(new Resvg(shield(seed, variant !== undefined)).render().asPng());
  },
};

export default pictures;
