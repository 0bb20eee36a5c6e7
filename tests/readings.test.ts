/** Particular replies and what exactly they mean: reasons for being taken, profiles, and answers that only look like one. */
import { describe, expect, it } from 'vitest';
import { platformOf } from '../src/platforms/index.ts';
import { read } from '../src/probe/read.ts';
import { requestOf } from '../src/probe/request.ts';
import type { Evidence } from '../src/verdict/evidence.ts';
import { CASES, NOW, readAs } from './replied.ts';

type Given = { url?: string; landed?: string; status?: number; body: unknown; type?: string };

/** What a probe says when it asked about a handle and this came back. */
const said = (id: string, way: string, handle: string, given: Given): Evidence => {
  const platform = platformOf(id);
  const probe = platform?.probes.find((one) => one.id === `${id}/${way}`);
  if (!platform || !probe) throw new Error(`no probe ${id}/${way}`);
  const asked = given.url ?? requestOf(probe, handle, {})?.url ?? '';
  const { landed = asked, status = 200, body, type } = given;
  const headers: Record<string, string> = type ? { 'content-type': type } : {};
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return read(platform, probe, handle, asked, { url: asked, landed, status, headers, body: text, cut: false }, NOW);
};

const html = (title: string): string => `<!DOCTYPE html><html><head><title>${title}</title></head><body></body></html>`;

const dns = (name: string, more: Record<string, unknown>) => ({
  Status: 0,
  TC: false,
  Question: [{ name, type: 2 }],
  ...more,
});

describe('domain names', () => {
  const missing = { errorCode: 404, title: 'Not Found', description: [] };

  it('believes a 404 of the registry that keeps the ending, and of no other', () => {
    expect(said('domain', 'rdap', 'maandorp.gent', { status: 404, body: missing })).toMatchObject({ strength: 'sure' });
    const elsewhere = { url: 'https://rdap.nic.cz/domain/maandorp.gent', status: 404, body: missing };
    expect(said('domain', 'rdap', 'maandorp.gent', elsewhere).says).toBe('nothing');
    const own = { url: 'https://rdap.nic.cz/domain/maandorp.cz', status: 404, body: missing };
    expect(said('domain', 'rdap', 'maandorp.cz', own).says).toBe('free');
  });

  it.each([
    ['a page', html('404 Not Found'), 'text/html'],
    ['another error', { ...missing, errorCode: 501 }, 'application/rdap+json'],
    ['an error without a number', { title: 'Not Found' }, 'application/rdap+json'],
    ['nothing', '', 'application/rdap+json'],
  ])('does not believe a 404 that is %s', (_, body, type) => {
    expect(said('domain', 'rdap', 'maandorp.gent', { status: 404, body, type }).says).toBe('nothing');
  });

  it('reads the object of any registry when it is about the very name', () => {
    const body = { objectClassName: 'domain', ldhName: 'ZONNEDORP.CZ.' };
    expect(said('domain', 'rdap', 'zonnedorp.cz', { url: 'https://rdap.nic.cz/domain/zonnedorp.cz', body }).says).toBe(
      'taken',
    );
    expect(said('domain', 'rdap', 'maandorp.cz', { url: 'https://rdap.nic.cz/domain/maandorp.cz', body }).says).toBe(
      'nothing',
    );
  });

  it('asks no registry where there is none', () => {
    const probes = platformOf('domain')?.probes ?? [];
    for (const name of ['zonnedorp.be', 'zonnedorp.eu']) expect(probes[0]?.request(name, {})).toBeNull();
  });

  const up = (name: string) => ({ Authority: [{ name, type: 6, data: '' }] });
  it.each([
    ['no such name', dns('maandorp.be', { Status: 3, ...up('be') }), 'free'],
    ['no such name, with a dot', dns('maandorp.be.', { Status: 3, ...up('be.') }), 'free'],
    ['no such ending', dns('maandorp.be', { Status: 3, ...up('.') }), 'nothing'],
    ['a broken zone', dns('maandorp.be', { Status: 2 }), 'nothing'],
    ['refused', dns('maandorp.be', { Status: 5 }), 'nothing'],
    ['cut short', dns('maandorp.be', { Status: 3, TC: true }), 'nothing'],
    ['nothing below a zone', dns('maandorp.be', up('be')), 'nothing'],
    ['a zone of its own', dns('maandorp.be', up('maandorp.be')), 'taken'],
    ['name servers', dns('maandorp.be', { Answer: [{ name: 'maandorp.be.', type: 2, data: 'ns1.' }] }), 'taken'],
    ['name servers of another', dns('maandorp.be', { Answer: [{ name: 'lentedorp.be', type: 2 }] }), 'nothing'],
    ['about another name', dns('lentedorp.be', { Status: 3, ...up('be') }), 'nothing'],
    ['about another type', { Status: 3, Question: [{ name: 'maandorp.be', type: 1 }] }, 'nothing'],
  ])('understands a resolver: %s', (_, body, says) => {
    expect(said('domain', 'dns', 'maandorp.be', { body, type: 'application/dns-json' }).says).toBe(says);
  });
});

describe('Bluesky under an own domain', () => {
  it('takes half a proof for none', () => {
    const record = {
      Status: 0,
      Question: [{ name: '_atproto.zonnedorp.be', type: 16 }],
      Answer: [{ data: '"did=did:plc:a"' }],
    };
    expect(said('bluesky-domain', 'dns', 'zonnedorp.be', { body: record })).toMatchObject({ doubt: 'unprobed' });
    const plain = { body: 'did:plc:abc\n', type: 'text/plain' };
    expect(said('bluesky-domain', 'well-known', 'zonnedorp.be', plain)).toMatchObject({ doubt: 'unprobed' });
    const parked = { body: html('zonnedorp.be'), type: 'text/html' };
    expect(said('bluesky-domain', 'well-known', 'zonnedorp.be', parked)).toMatchObject({ doubt: 'changed' });
  });

  it('does not believe an account whose link back is broken', () => {
    const body = { did: 'did:plc:abc', handle: 'handle.invalid' };
    expect(said('bluesky-domain', 'profile', 'zonnedorp.be', { body }).says).toBe('nothing');
  });
});

describe('Mastodon', () => {
  it('reads a verified link as such', () => {
    const one = CASES.find(({ platform, name }) => platform.id === 'mastodon' && name === 'taken.json');
    const evidence = one && readAs(one, one.good);
    expect(evidence).toMatchObject({ profile: { verifiedLinks: ['https://www.zonnedorp.be'], followers: 310 } });
  });

  it.each([
    ['another 404', 404, { error: 'Not Found' }],
    ['a 404 that says more', 404, { error: 'Record not found', code: 1 }],
    ['a mirrored account', 200, { id: '1', username: 'zonnedorp', acct: 'zonnedorp@elders.example' }],
  ])('does not believe %s', (_, status, body) => {
    expect(said('mastodon', 'lookup', 'zonnedorp', { status, body }).says).toBe('nothing');
  });

  it('believes WebFinger about the asked server only', () => {
    const links = [{ rel: 'self', type: 'application/activity+json', href: 'https://elders.example/users/zonnedorp' }];
    const body = { subject: 'acct:zonnedorp@elders.example', links };
    expect(said('mastodon', 'webfinger', 'zonnedorp', { body }).says).toBe('nothing');
    expect(said('mastodon', 'webfinger', 'zonnedorp', { status: 404, body: '{}' })).toMatchObject({
      doubt: 'unprobed',
    });
  });
});

describe('taken without a page', () => {
  it('tells a log-in-only blog on Tumblr from a log-in page', () => {
    const landed = (name: string) => `https://www.tumblr.com/login_required/${name}?source=login_required_redirect`;
    const body = html('Log in | Tumblr');
    const read = (to: string) => said('tumblr', 'page', 'zonnedorp', { landed: to, body });
    expect(read(landed('zonnedorp'))).toMatchObject({ says: 'taken', holder: 'private' });
    expect(read(landed('maandorp')).says).toBe('nothing');
    expect(read('https://www.tumblr.com/login').says).toBe('nothing');
    expect(read('https://www.tumblr.com/zonnedorp')).toMatchObject({ doubt: 'walled' });
  });

  it('tells a suspended name on Medium', () => {
    const body = '])}while(1);</x>{"success":false,"error":"User zonnedorp is suspended"}';
    expect(said('medium', 'profile', 'zonnedorp', { status: 410, body })).toMatchObject({ holder: 'suspended' });
  });

  it('tells a banned name on Twitch from an absent one', () => {
    const answer = (reason: string) => ({
      data: { user: { __typename: 'UserDoesNotExist', key: 'zonnedorp', reason } },
    });
    expect(said('twitch', 'user', 'zonnedorp', { body: answer('UNKNOWN') }).says).toBe('free');
    expect(said('twitch', 'user', 'zonnedorp', { body: answer('TOS_INDEFINITE') }).says).toBe('nothing');
    const troubled = { errors: [{ message: 'service error' }], data: { user: null } };
    expect(said('twitch', 'user', 'zonnedorp', { body: troubled }).says).toBe('nothing');
  });
});

describe('Discord', () => {
  it.each([
    [{ taken: 'false' }],
    [{ taken: false, captcha_key: ['required'] }],
    [{ message: 'You are being rate limited.', retry_after: 3, global: false }],
    [[{ taken: false }]],
  ])('takes its one word only alone: %j', (body) => {
    expect(said('discord', 'sign-up', 'zonnedorp', { body }).says).toBe('nothing');
  });
});
