/** Bad days: what comes instead of an honest answer. On none of them may a name be called free or taken. */
import type { Reply } from '../src/probe/reply.ts';
import type { Case } from './replied.ts';

export type Day = (one: Case) => Reply;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;

const status =
  (code: number): Day =>
  ({ good }) => ({ ...good, status: code });

const body =
  (make: (one: Case) => string, headers?: Record<string, string>): Day =>
  (one) => ({ ...one.good, headers: headers ?? one.good.headers, body: make(one) });

const landing =
  (place: (asked: URL) => string): Day =>
  (one) => ({ ...one.good, landed: place(new URL(one.asked)) });

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const isJson = (one: Case): boolean => one.probe.format === 'json';

/** Somebody else's words, which quote a whole true reply. */
const quoting = (wrap: (text: string) => string): Day =>
  body((one) => (isJson(one) ? JSON.stringify({ bio: one.good.body }) : page('News', wrap(one.good.body))));

const STATUSES = Object.fromEntries(
  [401, 403, 408, 429, 451, 500, 502, 503, 504, 520, 999].map((code) => [`status ${code}`, status(code)]),
);

const WALLS: Record<string, Day> = {
  'log-in page in place': body(() => page('Log in', '<form action="/login"></form>'), HTML),
  'log-in page in Dutch': body(() => page('Aanmelden', '<form action="/login"></form>'), HTML),
  'log-in by landing': landing((asked) => `${asked.origin}/login?next=${encodeURIComponent(asked.pathname)}`),
  'log-in on a host of its own': landing(() => 'https://accounts.example.com/signin'),
  'consent by landing': landing((asked) => `https://consent.${asked.host.replace(/^www\./, '')}/m`),
  'consent page in place': body(() => page('Before you continue', '<p>Cookies</p>'), HTML),
  'landing on the home page': landing((asked) => `${asked.origin}/`),
  'landing on another path': landing((asked) => `${asked.origin}/somewhere/else`),
  'landing on another host': landing(
    (asked) => `https://elsewhere.example${asked.pathname.slice(0, 4)}-x${asked.search}`,
  ),
  'landing without encryption': (one) => ({ ...one.good, landed: one.asked.replace('https:', 'http:') }),
  'landing nowhere': landing(() => 'no address'),
};

const CHALLENGES: Record<string, Day> = {
  'challenge page': body(() => page('Just a moment...', ''), HTML),
  'challenge page in Dutch': body(() => page('Even geduld', ''), HTML),
  'challenge by header': (one) => ({ ...one.good, headers: { ...one.good.headers, 'cf-mitigated': 'challenge' } }),
  'challenge in words': body(
    () => page('Hello', '<p>Our systems have detected unusual traffic from your computer network.</p>'),
    HTML,
  ),
  'empty 202': (one) => ({ ...one.good, status: 202, headers: { 'x-amzn-waf-action': 'challenge' }, body: '' }),
};

const BROKEN: Record<string, Day> = {
  'empty body': body(() => ''),
  'half a body': body(({ good }) => good.body.slice(0, Math.floor(good.body.length / 2))),
  'body without its end': body(({ good }) => good.body.slice(0, good.body.startsWith('<') ? -14 : -1)),
  'cut by the connection': (one) => ({ ...one.good, cut: true }),
  'wrong content type': (one) => ({
    ...one.good,
    headers: { 'content-type': isJson(one) ? 'text/html' : 'application/pdf' },
  }),
  'another shape': body((one) =>
    isJson(one) ? JSON.stringify({ payload: [one.good.body] }) : JSON.stringify({ ok: true }),
  ),
  'a bare 404': (one) => ({ ...one.good, status: 404, headers: HTML, body: page('404 Not Found', '<hr>nginx') }),
  'a bare 200': (one) => ({ ...one.good, status: 200, headers: HTML, body: page('It works!', '') }),
  'a 404 in data': (one) => ({
    ...one.good,
    status: 404,
    headers: { 'content-type': 'application/json' },
    body: '{"error":"not_found","code":0}',
  }),
};

const ECHOES: Record<string, Day> = {
  'echo in a not-found page': (one) => ({
    ...one.good,
    status: 404,
    headers: HTML,
    body: page('Oops', `<p>@${one.handle} is not here. ${safe(one.asked)}</p>`),
  }),
  'echo in a page that says 200': (one) => ({
    ...one.good,
    status: 200,
    headers: HTML,
    body: page(`${one.handle}`, `<a href="${safe(one.asked)}">@${one.handle}</a>`),
  }),
  'echo in data': body((one) => JSON.stringify({ error: `${one.handle} not found`, handle: one.handle }), {
    'content-type': 'application/json',
  }),
  'marks in a comment': quoting((text) => `<!-- ${text.replaceAll('--', '- -')} -->`),
  'marks in a script': quoting(
    (text) => `<script>var sample = ${JSON.stringify(text).replaceAll('<', '\\u003C')};</script>`,
  ),
  'marks in a biography': quoting((text) => `<p>${safe(text)}</p>`),
  'marks in a text field': quoting((text) => `<textarea>${safe(text)}</textarea>`),
};

const SILENCES: Record<string, Day> = {
  offline: () => ({ silent: 'offline' }),
  'permission missing': () => ({ silent: 'ungranted' }),
  'no answer in time': () => ({ silent: 'timeout' }),
};

/** Every bad day by name. */
export const BAD_DAYS: readonly (readonly [string, Day])[] = Object.entries({
  ...STATUSES,
  ...WALLS,
  ...CHALLENGES,
  ...BROKEN,
  ...ECHOES,
  ...SILENCES,
});
