/** Tumblr: the page carries every blog it shows as data, the asked one among the recommended. */
import { inPath, profileAt } from '../probe/address.ts';
import { at, type Document, present, textAt } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';

const RESERVED =
  /^(?:about|apps|blog|communities|dashboard|docs|explore|help|jobs|likes|login|login_required|logout|oembed|policy|press|privacy|reblog|register|search|settings|share|tagged|terms|themes|tips|widgets)$/;

const byPath = profileAt(['tumblr.com'], /^\/(?:blog\/(?:view\/)?)?([a-z0-9-]{1,32})(?:\/|$)/i, RESERVED);

const DEEP = 12;

/** Every object under a key `blog`, at any depth that a page reasonably has. */
const blogsIn = (value: unknown, depth = DEEP): unknown[] => {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === 'blog' && textAt(inner, 'name') ? [inner] : []),
    ...blogsIn(inner, depth - 1),
  ]);
};

/** The data a script consists of: JSON as a whole, or assigned to the window in its first statement. */
const dataOf = ({ data }: Document, script: string): unknown => data(script) ?? data(script, '=');

const blogOf = (document: Document, asked: string): unknown => {
  const blogs = document.page.scripts
    .filter((script) => script.text.includes('"blog"'))
    .flatMap((script) => blogsIn(dataOf(document, script.text)));
  return blogs.find((blog) => textAt(blog, 'name')?.toLowerCase() === asked.toLowerCase()) ?? blogs[0];
};

const walled = (landed: string): string | undefined =>
  /^\/login_required\/([a-z0-9-]+)\/?$/.exec(URL.parse(landed)?.pathname ?? '')?.[1];

const isDoor = (landed: URL, handle: string): boolean =>
  landed.host === 'www.tumblr.com' && walled(landed.href) === handle.toLowerCase();

const words = (blocks: unknown): string | undefined =>
  (Array.isArray(blocks) ? blocks : [])
    .map((block) => textAt(block, 'text') ?? '')
    .join(' ')
    .trim()
    .slice(0, 500) || undefined;

const profileOf = (document: Document, asked: string) => {
  const blog = blogOf(document, asked);
  return present({
    name: textAt(blog, 'title'),
    about: words(at(blog, 'descriptionNpf')),
    avatar: textAt(blog, 'avatar', 0, 'url'),
    website: textAt(blog, 'url'),
    stableId: textAt(blog, 'uuid'),
  });
};

const tumblr: Platform = {
  id: 'tumblr',
  name: 'Tumblr',
  rule: {
    min: 1,
    max: 32,
    alphabet: 'a-z0-9-',
    shape: [
      { breach: 'start', wrong: /^-/ },
      { breach: 'end', wrong: /-$/ },
      { breach: 'word', wrong: RESERVED },
    ],
    ignores: '',
    separators: ['', '-'],
  },
  usual: false,
  page: (handle) => `https://www.tumblr.com/${inPath(handle.toLowerCase())}`,
  recognise: (address) =>
    byPath(address) ?? /^(?!www\.)([a-z0-9-]{1,32})\.tumblr\.com$/.exec(address.host)?.[1] ?? null,
  probes: [
    {
      id: 'tumblr/page',
      format: 'html',
      // Names are lower case, and the same name in capitals is a false 404.
      request: (handle) => ({
        url: `https://www.tumblr.com/${encodeURIComponent(handle.toLowerCase())}`,
        method: 'GET',
        headers: {},
      }),
      lands: isDoor,
      door: isDoor,
      manners: { spacing: 600, atOnce: 1 },
      signs: [
        { says: 'taken', status: [200], holder: 'private', handle: ({ landed }) => walled(landed) },
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: (document, asked) => textAt(blogOf(document, asked), 'name'),
          profile: profileOf,
        },
        // Suspended blogs end here too: likely at most.
        { says: 'free', status: [404], strength: 'likely', when: ({ page }) => page.title === 'Not found.' },
      ],
    },
  ],
  known: ['staff', 'support'],
  controlled: true,
  origins: ['https://www.tumblr.com/*'],
  claim: 'https://www.tumblr.com/register',
  impersonation: 'https://www.tumblr.com/abuse/impersonation',
  trademark: 'https://www.tumblr.com/abuse/trademark',
  inactivity: {
    days: 730,
    clock: 'login',
    happens: 'released',
    source: 'https://www.ubergizmo.com',
    dated: '2015',
    firm: false,
  },
  patrol: 8,
};

export default tumblr;
