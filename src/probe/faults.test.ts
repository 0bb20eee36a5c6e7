/** Bad days, one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChallenge, isWall, landingDoubt, retryAt, statusDoubt } from './faults.ts';
import { parsePage } from './page.ts';
import type { Probe } from './platform.ts';
import type { Answer } from './reply.ts';

const ASKED = 'https://www.place.example/gent?x=1';
const PROBE: Probe = { id: 'place/page', format: 'html', request: () => null, signs: [] };

const answer = (part: Partial<Answer>): Answer => ({
  url: ASKED,
  landed: ASKED,
  status: 200,
  headers: {},
  body: '',
  cut: false,
  ...part,
});

const landing = (landed: string, probe = PROBE) => landingDoubt(answer({ landed }), ASKED, 'gent', probe);
const titled = (title: string, body = '') =>
  parsePage(`<html><head><title>${title}</title></head><body>${body}</body></html>`);

describe('a status', () => {
  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [408, 'timeout'],
    [425, 'limited'],
    [429, 'limited'],
    [451, 'geo'],
    [500, 'server-fault'],
    [530, 'server-fault'],
    [999, 'refused'],
  ])('%i brings the doubt "%s" by itself', (status, doubt) => expect(statusDoubt(status)).toBe(doubt));

  it.each([200, 202, 204, 301, 400, 404, 410])('%i leaves the word to the body', (status) =>
    expect(statusDoubt(status)).toBeNull(),
  );
});

describe('a landing', () => {
  it.each([
    ASKED,
    'https://place.example/gent',
    'https://www.place.example/Gent/',
    'https://www.place.example/gent?y=2',
    'https://www.place.example/%67ent',
  ])('on %s is where it was asked', (landed) => expect(landing(landed)).toBeNull());

  it.each([
    'https://www.place.example/login?next=/gent',
    'https://www.place.example/accounts/login/',
    'https://www.place.example/nl-be/login',
    'https://www.place.example/authwall?x',
    'https://www.place.example/checkpoint/1',
    'https://www.place.example/i/flow/login',
    'https://consent.place.example/m?continue=x',
    'https://accounts.other.example/x',
    'https://www.place.example/',
    'https://www.place.example',
  ])('on %s is a wall', (landed) => expect(landing(landed)).toBe('walled'));

  it.each([
    'https://www.place.example/brugge',
    'https://other.example/gent',
    'https://www.place.example/gent/post',
    'http://www.place.example/gent',
    'nowhere',
    '',
  ])('on "%s" is a change', (landed) => expect(landing(landed)).toBe('changed'));

  it('may be elsewhere when the platform says so, but never without encryption', () => {
    const probe: Probe = { ...PROBE, lands: (url) => url.host === 'be.place.example' };
    expect(landing('https://be.place.example/gent', probe)).toBeNull();
    expect(landing('http://be.place.example/gent', probe)).toBe('changed');
  });
});

describe('a challenge', () => {
  it.each([
    'Just a moment...',
    'Attention Required! | Cloudflare',
    'DDoS-Guard',
    'Access Denied',
    'Sorry...',
    'Vercel Security Checkpoint',
    'Error 1020',
  ])('betrays itself by the title "%s"', (title) => expect(isChallenge(answer({}), titled(title))).toBe(true));

  it.each([
    { 'cf-mitigated': 'challenge' },
    { 'x-amzn-waf-action': 'challenge' },
    { 'x-vercel-mitigated': 'deny' },
    { 'x-datadome': 'protected' },
  ])('betrays itself by the header %o', (headers) =>
    expect(isChallenge(answer({ headers }), titled('Gent'))).toBe(true),
  );

  it('betrays itself by its scripts', () => {
    expect(isChallenge(answer({}), titled('', '<script>window._cf_chl_opt={}</script>'))).toBe(true);
    expect(isChallenge(answer({}), titled('', '<script>window.SlardarWAF={}</script>'))).toBe(true);
  });

  it('is not seen in the words of a long page, where they may be anybody’s', () => {
    const words = 'Please wait for verification, prove your humanity.';
    expect(isChallenge(answer({}), titled('Gent', `<p>${words}</p>`))).toBe(true);
    expect(isChallenge(answer({}), titled('Gent', `<p>${words}</p><p>${'Nieuws uit Gent. '.repeat(300)}</p>`))).toBe(
      false,
    );
  });

  it('is not seen in an ordinary page', () => {
    expect(isChallenge(answer({ headers: { server: 'cloudflare', 'cf-ray': '1' } }), titled('Stad Gent | Place'))).toBe(
      false,
    );
  });
});

describe('a wall under the asked address', () => {
  it.each([
    'Log in',
    'Login • Place',
    'Log into Facebook',
    'Sign Up | LinkedIn',
    'Aanmelden bij Facebook',
    'Se connecter à Place',
    'Anmelden',
    'Voordat je verdergaat naar YouTube',
    'Voordat je verder gaat',
    'Avant d’accéder à YouTube',
    'Bevor Sie zu YouTube weitergehen',
    'Before you continue to YouTube',
  ])('is titled "%s"', (title) => expect(isWall(titled(title))).toBe(true));

  it.each([
    'Stad Gent',
    'Loginho (@loginho)',
    'Signage Gent',
    'Anmeldende Gemeinde',
    'Aanmeldendorp',
    'Voordat jeverdergaat',
  ])('is not titled "%s"', (title) => expect(isWall(titled(title))).toBe(false));
});

describe('the moment to ask again', () => {
  const NOW = 1_700_000_000_000;
  const WEEK = 7 * 86_400_000;

  it.each([
    [{ 'retry-after': '120' }, NOW + 120_000],
    [{ 'retry-after': new Date(NOW + 60_000).toUTCString() }, NOW + 60_000],
    [{ 'retry-after': '99999999' }, NOW + WEEK],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String((NOW + 90_000) / 1000) }, NOW + 90_000],
    [{ 'x-ratelimit-remaining': '0.0', 'x-ratelimit-reset': '45' }, NOW + 45_000],
    [{ 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': new Date(NOW + 30_000).toISOString() }, NOW + 30_000],
  ])('is read from %o', (headers, moment) => expect(retryAt(headers, NOW)).toBe(moment));

  it.each([
    {},
    { 'retry-after': '' },
    { 'retry-after': '-5' },
    { 'retry-after': 'soon' },
    { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': '45' },
  ])('is unknown from %o', (headers) => expect(retryAt(headers, NOW)).toBeUndefined());

  it('is always ahead, by a week at most', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 4e12 }), (text, now) => {
        const moment = retryAt({ 'retry-after': text }, now);
        expect(moment === undefined || (moment > now && moment <= now + WEEK)).toBe(true);
      }),
    );
  });
});
