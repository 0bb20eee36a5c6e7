/** From a reply to evidence: faults first, then the signs, and never a throw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAt } from './document.ts';
import type { Platform, Probe, Sign } from './platform.ts';
import { read } from './read.ts';
import type { Answer, Reply } from './reply.ts';

const NOW = 1_700_000_000_000;
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const JSON_TYPE = { 'content-type': 'application/json' };

const TAKEN: Sign = {
  says: 'taken',
  status: [200],
  holder: 'profile',
  handle: ({ page }) => page.meta.get('place:handle'),
  profile: ({ page }) => ({ name: page.title }),
};
const SUSPENDED: Sign = {
  says: 'taken',
  status: [200],
  holder: 'suspended',
  handle: ({ page }) => page.meta.get('place:suspended'),
};
const FREE: Sign = { says: 'free', status: [404], strength: 'likely', when: ({ page }) => page.ids.has('nobody') };
const EITHER: Sign = { says: 'free', status: [200], strength: 'sure', when: ({ page }) => page.ids.has('nobody') };
const WALL: Sign = { says: 'nothing', doubt: 'walled', when: ({ page }) => page.title === 'Shell' };

const probe: Probe = {
  id: 'place/page',
  format: 'html',
  request: (handle) => ({ url: `https://place.example/${handle}`, method: 'GET', headers: {} }),
  signs: [SUSPENDED, TAKEN, FREE, EITHER, WALL],
};

const data: Probe = {
  id: 'place/data',
  format: 'json',
  request: () => null,
  signs: [
    { says: 'taken', status: [200], holder: 'registered', handle: ({ json }) => textAt(json, 'handle') },
    { says: 'free', status: [200], strength: 'sure', when: ({ json }) => textAt(json, 'is') === 'free' },
  ],
};

const platform: Platform = {
  id: 'place',
  name: 'Place',
  rule: { min: 1, max: 30, alphabet: 'a-z.', shape: [], ignores: '.', separators: [''] },
  usual: false,
  page: () => null,
  recognise: () => null,
  probes: [probe, data],
  known: [],
  controlled: true,
  origins: [],
  claim: null,
  impersonation: null,
  trademark: null,
  inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
};

const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`;
const owned = (handle: string) => page(`<title>Stad Gent</title><meta property="place:handle" content="${handle}">`);
const nobody = page('<title>Nobody</title>', '<p id="nobody">No such name</p>');

const ask = (reply: Partial<Answer> | { silent: 'offline'; retryAt?: number }, by = probe) => {
  const asked = 'https://place.example/stadgent';
  const whole: Reply =
    'silent' in reply
      ? reply
      : {
          url: asked,
          landed: asked,
          status: 200,
          headers: by === data ? JSON_TYPE : HTML,
          body: '',
          cut: false,
          ...reply,
        };
  return read(platform, by, 'stadgent', asked, whole, NOW);
};

const doubt = (reply: Partial<Answer>, by = probe) => {
  const evidence = ask(reply, by);
  return evidence.says === 'nothing' ? evidence.doubt : evidence.says;
};

describe('a page that names the asked handle', () => {
  it('is a holder, in the platform’s own writing, with its profile and an excerpt', () => {
    expect(ask({ body: owned('Stad.Gent') })).toEqual({
      says: 'taken',
      holder: 'profile',
      profile: { handle: 'Stad.Gent', name: 'Stad Gent' },
      from: { by: 'probe', probe: 'place/page', address: 'https://place.example/stadgent' },
      at: NOW,
      excerpt: 'Stad Gent',
    });
  });

  it('shows a person the sentence in a piece of data, and never the data itself', () => {
    const said = (json: unknown) => ask({ status: 404, body: JSON.stringify(json) }, data).excerpt;
    expect(said({ error: 'Record not found', code: 7 })).toBe('Record not found');
    expect(said({ Status: 3, Question: [] })).toBe('');
  });

  it('is a holder of the kind that its first fitting sign tells', () => {
    const body = owned('stadgent').replace('</title>', '</title><meta property="place:suspended" content="stadgent">');
    expect(ask({ body })).toMatchObject({ says: 'taken', holder: 'suspended' });
  });

  it('proves nothing under another status', () =>
    expect(doubt({ status: 404, body: owned('stadgent') })).toBe('changed'));

  it('proves nothing about another name', () => expect(doubt({ body: owned('stadbrugge') })).toBe('changed'));
});

describe('a page that names nobody', () => {
  it('is free when status and structure say so', () =>
    expect(ask({ status: 404, body: nobody })).toMatchObject({ says: 'free', strength: 'likely' }));

  it.each([400, 403, 410, 429, 500])('is not free with status %i', (status) =>
    expect(ask({ status, body: nobody }).says).toBe('nothing'),
  );

  it('is not free by its status alone', () =>
    expect(doubt({ status: 404, body: page('<title>404</title>') })).toBe('changed'));

  it('is not free when it also names somebody, the asked one or another', () => {
    for (const handle of ['stadgent', 'stadbrugge'])
      expect(doubt({ body: owned(handle).replace('<body>', '<body><p id="nobody">') })).toBe('changed');
  });
});

describe('a doubt that the platform is known for', () => {
  it('is given by its name', () => expect(doubt({ body: page('<title>Shell</title>') })).toBe('walled'));

  it('silences every other sign', () => {
    expect(doubt({ body: owned('stadgent').replace('Stad Gent', 'Shell') })).toBe('walled');
    expect(doubt({ body: nobody.replace('Nobody', 'Shell') })).toBe('walled');
  });
});

describe('a bad day', () => {
  const GOOD: readonly Partial<Answer>[] = [{ body: owned('stadgent') }, { status: 404, body: nobody }];

  it.each([
    ['a landing at the log-in', { landed: 'https://place.example/login' }, 'walled'],
    ['a landing at home', { landed: 'https://place.example/' }, 'walled'],
    ['a landing elsewhere', { landed: 'https://place.example/other' }, 'changed'],
    ['an empty body', { body: ' ' }, 'changed'],
    ['an empty body with 202', { status: 202, body: '' }, 'challenge'],
    ['a challenge in a header', { headers: { ...HTML, 'cf-mitigated': 'challenge' } }, 'challenge'],
    ['a challenge with a refusal', { status: 403, headers: { ...HTML, 'cf-mitigated': 'challenge' } }, 'challenge'],
    ['a refusal', { status: 403 }, 'refused'],
    ['a limit', { status: 429 }, 'limited'],
    ['another type', { headers: { 'content-type': 'application/pdf' } }, 'changed'],
    ['a cut connection', { cut: true }, 'changed'],
  ] as const)('with %s says nothing, whatever the page holds', (_, part, expected) => {
    for (const good of GOOD) expect(doubt({ ...good, ...part })).toBe(expected);
  });

  it('cuts a page without a connection noticing', () => {
    for (const good of GOOD) expect(doubt({ ...good, body: good.body?.replace('</html>', '') ?? '' })).toBe('changed');
  });

  it('puts a log-in under the asked address', () => {
    for (const { body = '', status = 200 } of GOOD)
      expect(doubt({ status, body: body.replace(/<title>.*<\/title>/, '<title>Log in • Place</title>') })).toBe(
        'walled',
      );
  });

  it('tells when to come back', () => {
    expect(ask({ status: 429, headers: { ...HTML, 'retry-after': '60' } })).toMatchObject({
      doubt: 'limited',
      retryAt: NOW + 60_000,
    });
    expect(ask({ silent: 'offline', retryAt: NOW + 5 })).toMatchObject({
      says: 'nothing',
      doubt: 'offline',
      retryAt: NOW + 5,
    });
    expect(ask({ silent: 'offline' })).not.toHaveProperty('retryAt');
  });
});

describe('data', () => {
  it('speaks through its fields', () => {
    expect(ask({ body: '{"handle":"StadGent"}' }, data)).toMatchObject({
      says: 'taken',
      profile: { handle: 'StadGent' },
    });
    expect(ask({ body: '{"is":"free"}' }, data)).toMatchObject({ says: 'free', strength: 'sure' });
  });

  it.each([
    '<html><body>{"is":"free"}</body></html>',
    '{"is":"free"',
    '"free"',
    'null',
    '{"bio":"{\\"is\\":\\"free\\"}"}',
  ])('proves nothing as %s', (body) => expect(ask({ body }, data).says).toBe('nothing'));

  it('proves nothing when it is sent as a page', () =>
    expect(doubt({ body: '{"is":"free"}', headers: HTML }, data)).toBe('changed'));

  it('shows a firewall that answers in its place', () => {
    const body = '<html><head><title>Just a moment...</title></head></html>';
    expect(doubt({ body, headers: HTML }, data)).toBe('challenge');
  });
});

describe('any reply', () => {
  const replies = fc.record({
    url: fc.constant('https://place.example/stadgent'),
    landed: fc.oneof(fc.constant('https://place.example/stadgent'), fc.webUrl(), fc.string()),
    status: fc.integer({ min: 100, max: 999 }),
    headers: fc.dictionary(fc.constantFrom('content-type', 'retry-after', 'cf-mitigated', 'server'), fc.string()),
    body: fc.oneof(fc.string(), fc.constantFrom(owned('stadgent'), owned('ander'), nobody), fc.json()),
    cut: fc.boolean(),
  });

  it('is read without a throw, and short enough to keep', () => {
    fc.assert(
      fc.property(replies, fc.constantFrom(probe, data), (reply, by) => {
        const evidence = read(platform, by, 'stadgent', reply.url, reply, NOW);
        expect((evidence.excerpt ?? '').length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('says something only from the asked place, whole, with a status that one of the signs names', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        const evidence = read(platform, probe, 'stadgent', reply.url, reply, NOW);
        if (evidence.says === 'nothing') return;
        expect([200, 404]).toContain(reply.status);
        expect(reply.cut).toBe(false);
        expect(new URL(reply.landed).host.replace('www.', '')).toBe('place.example');
      }),
    );
  });
});
