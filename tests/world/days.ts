/** Bad days, as a table: everything that has been seen to come instead of an honest answer. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { page } from './document.ts';
import { html, json, type Question, type Reply, redirect } from './exchange.ts';
import { consentPage, FIREWALLS, homePage, loginPage, NOT_FOUND, PROXY_NOT_FOUND } from './walls.ts';

/** What a bad day may use: the question and its name, the reply of a good day, and the good reply about somebody else. */
export type Morning = { question: Question; name: string; good: Reply; another: Reply };
export type BadDay = (morning: Morning) => Reply;

const BOMB = gzipSync(Buffer.alloc(24 * 1024 * 1024, 32));
const BROTLI_BOMB = brotliCompressSync(Buffer.alloc(24 * 1024 * 1024, 32), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
});
const BINARY = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 151 + 7) % 256));

const isJson = (reply: Reply): boolean => /json/.test(reply.headers['content-type'] ?? '');
const textOf = (reply: Reply): string => reply.body.toString();

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
};

const status =
  (code: number, headers: Reply['headers'] = {}): BadDay =>
  ({ good }) =>
    isJson(good)
      ? json(code, { error: String(code), message: 'Request could not be handled.' }, headers)
      : html(code, page({ title: `Error ${code}`, brand: 'Platform', body: `<h1>${code}</h1>` }), headers);

const wall =
  (name: keyof typeof FIREWALLS, code?: number): BadDay =>
  () => {
    const one = FIREWALLS[name];
    return html(code ?? one?.status ?? 403, one?.body ?? '', one?.headers);
  };

const STATUSES: Record<string, BadDay> = {
  '401': status(401, { 'www-authenticate': 'Bearer' }),
  '403': status(403),
  '408': status(408),
  '429': status(429, { 'retry-after': '120' }),
  '451': status(451),
  '500': status(500),
  '502': status(502),
  '503': status(503, { 'retry-after': '600' }),
  '504': status(504),
  '999': status(999),
};

/** Every firewall under its own status, and under the two that a careless reader believes. */
const CHALLENGES: Record<string, BadDay> = Object.fromEntries(
  Object.keys(FIREWALLS).flatMap((name) => [
    [name, wall(name)],
    [`${name} under 200`, wall(name, 200)],
    [`${name} under 404`, wall(name, 404)],
  ]),
);

const EMPTY: Record<string, BadDay> = {
  'empty 200': ({ good }) => ({ ...good, status: 200, body: '' }),
  'empty 404': ({ good }) => ({ ...good, status: 404, body: '' }),
  'empty 202': () => ({ status: 202, headers: { 'x-amzn-waf-action': 'challenge', server: 'awselb/2.0' }, body: '' }),
};

/** The same reply with every mention of the asked name turned into another name. */
const renamed = (good: Reply, name: string): Reply | undefined => {
  const body = textOf(good).replace(new RegExp(name.replaceAll('.', '\\.'), 'gi'), `zeg${name}`);
  return name !== '' && body !== textOf(good) ? { ...good, body } : undefined;
};

const WALLS: Record<string, BadDay> = {
  'login in place': () => html(200, loginPage()),
  'login by redirect': ({ question }) =>
    question.url.pathname === '/login'
      ? html(200, loginPage())
      : redirect(`/login?next=${encodeURIComponent(question.url.pathname)}`),
  'consent in place': ({ question }) => html(200, consentPage(question.url.href)),
  'consent by redirect': ({ question }) =>
    redirect(
      `https://consent.${question.host.replace(/^www\./, '')}/m?continue=${encodeURIComponent(question.url.href)}`,
    ),
  'home page': ({ question }) => (question.url.pathname === '/' ? html(200, homePage(question.host)) : redirect('/')),
  'another account': ({ another }) => another,
  'another name': ({ question, name, good }) => renamed(good, name) ?? html(200, homePage(question.host)),
  'soft 404 nl': ({ name }) => html(200, NOT_FOUND.nl(name)),
  'soft 404 fr': ({ name }) => html(200, NOT_FOUND.fr(name)),
  'soft 404 de': ({ name }) => html(200, NOT_FOUND.de(name)),
  'soft 404 en': ({ name }) => html(200, NOT_FOUND.en(name)),
  'proxy 404': () => html(404, PROXY_NOT_FOUND),
};

const half = (body: string | Buffer) => body.slice(0, Math.floor(body.length / 2));

const BROKEN: Record<string, BadDay> = {
  'half a body': ({ good }) => ({ ...good, body: half(good.body) }),
  'cut body': ({ good }) => ({ ...good, manner: 'cut' }),
  'reset connection': ({ good }) => ({ ...good, manner: 'reset' }),
  'endless body': ({ good }) => ({ ...good, manner: 'endless' }),
  'slow drip': ({ good }) => ({ ...good, manner: 'drip' }),
  silence: ({ good }) => ({ ...good, manner: 'hang' }),
  'redirect loop': ({ question }) => redirect(`${question.url.pathname}${question.url.search}`),
  'gzip bomb': ({ good }) => ({ ...good, headers: { ...good.headers, 'content-encoding': 'gzip' }, body: BOMB }),
};

const STRANGE: Record<string, BadDay> = {
  'wrong content type': ({ good }) => ({
    ...good,
    headers: { ...good.headers, 'content-type': isJson(good) ? 'text/html; charset=utf-8' : 'application/pdf' },
  }),
  'invalid JSON': ({ good }) => ({
    ...good,
    headers: { ...good.headers, 'content-type': 'application/json' },
    body: `${textOf(good).slice(0, -1)},,`,
  }),
  'another shape': ({ good }) => json(good.status, { meta: { ok: true }, payload: [parsed(textOf(good))] }),
  binary: ({ good }) => ({ ...good, body: BINARY }),
  'UTF-16 under the name of UTF-8': ({ good }) => ({ ...good, body: Buffer.from(`\ufeff${textOf(good)}`, 'utf16le') }),
  'an encoding that is none': ({ good }) => ({
    ...good,
    headers: { ...good.headers, 'content-encoding': 'gzip' },
    body: textOf(good),
  }),
  'brotli bomb': ({ good }) => ({
    ...good,
    headers: { ...good.headers, 'content-encoding': 'br' },
    body: BROTLI_BOMB,
  }),
  'redirect to another host': ({ question }) => redirect(`https://www.evil.example${question.url.pathname}`),
  'redirect without encryption': ({ question }) => redirect(`http://${question.host}${question.url.pathname}`),
};

const around = (title: string, body: string) => page({ title, brand: 'Platform', body: `<h1>${title}</h1>${body}` });
const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The marks of a true reply, standing where anybody can write them. */
const HIDDEN: Record<string, BadDay> = {
  'marks in a comment': ({ good }) =>
    html(good.status, around('News', `<!-- ${textOf(good).replaceAll('--', '- -')} -->`)),
  'marks in a script': ({ good }) =>
    html(
      good.status,
      around('News', `<script>var sample=${JSON.stringify(textOf(good)).replaceAll('<', '\\u003C')};</script>`),
    ),
  'marks in a biography': ({ good }) =>
    isJson(good)
      ? json(good.status, { bio: textOf(good) })
      : html(good.status, around('News', `<p>${safe(textOf(good))}</p>`)),
  'marks in a text field': ({ good }) =>
    html(good.status, around('News', `<textarea>${safe(textOf(good))}</textarea>`)),
};

/** Every bad day by name. */
export const BAD_DAYS: Readonly<Record<string, BadDay>> = {
  ...STATUSES,
  ...EMPTY,
  ...CHALLENGES,
  ...WALLS,
  ...BROKEN,
  ...STRANGE,
  ...HIDDEN,
};
