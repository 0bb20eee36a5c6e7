/** The laws of the architecture, held by every platform in the list; a new platform is under them from its first line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breachOf, sameForm } from '../src/municipality/rule.ts';
import { PLATFORMS, platformOf } from '../src/platforms/index.ts';
import type { Platform } from '../src/probe/platform.ts';
import { requestOf } from '../src/probe/request.ts';
import { conclude } from '../src/verdict/conclude.ts';
import type { Evidence } from '../src/verdict/evidence.ts';
import { readFinding } from '../src/verdict/finding.ts';
import { remember } from '../src/verdict/remember.ts';
import { BAD_DAYS } from './days.ts';
import { CASES, type Case, KEYS, NOW, readAs } from './replied.ts';

/** Platforms on which absent, hidden and suspended look the same: nothing they say may mean free. */
const NEVER_FREE = ['facebook', 'instagram', 'threads', 'tiktok', 'linkedin', 'whatsapp', 'telegram', 'hoplr'];

/** Platforms whose own sign-up, or whose registry, answers the question itself. */
const SURELY_FREE = ['bluesky', 'discord', 'domain', 'reddit'];

/** Probes whose answer repeats no name: it is about the name in the request's body, which only the sender knows. */
const NAMELESS = ['discord/sign-up', 'twitch/user'];

/** Control accounts older than the rule for new names. */
const OLDER: Readonly<Record<string, readonly string[]>> = { facebook: ['zuck'] };

/** Requests to the asked name's own host, whose permission belongs to the municipality's website. */
const OWN_HOST = ['bluesky-domain/well-known'];

const ANOTHER: Readonly<Record<string, string>> = { domain: 'lentedorp.gent', 'bluesky-domain': 'lentedorp.be' };

const ofPlatform = ({ id }: Platform): Case[] => CASES.filter(({ platform }) => platform.id === id);
const signsOf = ({ probes }: Platform) => probes.flatMap(({ signs }) => signs);
const named = ({ platform, name }: Case): string => `${platform.id}/${name}`;

/** Everything that this platform's probes say on good and bad days. */
const everything = (platform: Platform): Evidence[] =>
  ofPlatform(platform).flatMap((one) => [readAs(one, one.good), ...BAD_DAYS.map(([, day]) => readAs(one, day(one)))]);

const nothings = (platform: Platform): Evidence[] => [
  ...everything(platform).filter(({ says }) => says === 'nothing'),
  { says: 'nothing', doubt: 'offline', from: { by: 'probe', probe: platform.id, address: '' }, at: NOW },
];

const covers = (pattern: string, address: string): boolean => address.startsWith(pattern.replace(/\*$/, ''));

describe('the list', () => {
  it('names every platform and every probe once', () => {
    const ids = PLATFORMS.map(({ id }) => id);
    const probes = PLATFORMS.flatMap((platform) => platform.probes.map(({ id }) => id));
    expect([ids.length, probes.length]).toEqual([new Set(ids).size, new Set(probes).size]);
  });

  it('finds platforms by id, and makes those of a server on the spot', () => {
    expect(PLATFORMS.map(({ id }) => platformOf(id))).toEqual([...PLATFORMS]);
    expect(platformOf('mastodon:social.overheid.nl')).toMatchObject({ id: 'mastodon:social.overheid.nl', known: [] });
    expect(platformOf('mastodon:mastodon.social')?.id).toBe('mastodon');
  });

  it.each(['', 'x:y', 'nope', 'mastodon:', 'mastodon:localhost', 'mastodon:127.0.0.1', 'mastodon:[::1]'])(
    'knows no platform %j',
    (id) => expect(platformOf(id)).toBeUndefined(),
  );

  it.each(['a.b/c', 'a.be:8080', 'user@a.be', 'A.be', 'a.local', 'a..be', '-a.be', 'a.be#', 'a b.be', 'x.onion'])(
    'makes no platform of the host %j',
    (host) => expect(platformOf(`mastodon:${host}`)).toBeUndefined(),
  );
});

describe.each(PLATFORMS.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  it('calls its probes after itself', () => {
    expect(platform.probes.map((probe) => probe.id.split('/')[0])).toEqual(platform.probes.map(() => id));
  });

  it('knows accounts that obey its own rule', () => {
    expect(platform.known.filter((handle) => breachOf(platform.rule, handle))).toEqual(OLDER[id] ?? []);
    expect(platform.known.length > 0 || platform.probes.length === 0).toBe(true);
  });

  it('says free only where its facts allow it, and surely free only where the sign-up says so', () => {
    const free = signsOf(platform).filter((sign) => sign.says === 'free');
    if (NEVER_FREE.includes(id)) expect(free).toEqual([]);
    if (!SURELY_FREE.includes(id)) expect(free.filter(({ strength }) => strength === 'sure')).toEqual([]);
  });

  it('has a written reply for each thing it can say', () => {
    const can = (says: Case['says']) => signsOf(platform).some((sign) => sign.says === says);
    const written = ofPlatform(platform).map(({ name }) => name);
    for (const says of ['taken', 'free'] as const) expect(written.includes(`${says}.json`)).toBe(can(says));
  });

  it('recognises its own pages, and nothing in a strange one', () => {
    for (const handle of platform.known) {
      const page = platform.page(handle);
      if (page) expect(platform.recognise(new URL(page))).toBe(handle);
    }
    expect(platform.recognise(new URL('https://www.zonnedorp.be/contact'))).toBeNull();
    expect(platform.recognise(new URL(`https://${id}.example/zonnedorp`))).toBeNull();
  });

  it('asks only https, only its own hosts, and about the very handle, whatever handle is allowed', () => {
    const handles = fc.stringMatching(new RegExp(`^[${platform.rule.alphabet}]{1,40}$`, 'u'));
    const typed = platform.rule.suffixes ? handles.map((one) => `${one}${platform.rule.suffixes?.[0]}`) : handles;
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ maxLength: 40 })), (handle) => {
        if (breachOf(platform.rule, handle)) return;
        for (const probe of platform.probes) {
          const ask = requestOf(probe, handle, KEYS);
          if (!ask) continue;
          const said = decodeURIComponent(`${ask.url} ${ask.body ?? ''}`).toLowerCase();
          expect(new URL(ask.url).protocol).toBe('https:');
          expect(said).toContain(handle.toLowerCase());
          const ours = platform.origins.some((pattern) => covers(pattern, ask.url));
          expect(ours || OWN_HOST.includes(probe.id)).toBe(true);
        }
      }),
    );
  });

  it('recognises the page of whatever handle is allowed', () => {
    const handles = fc.stringMatching(new RegExp(`^[${platform.rule.alphabet}]{1,40}$`, 'u'));
    fc.assert(
      fc.property(handles, (handle) => {
        const page = breachOf(platform.rule, handle) ? null : platform.page(handle);
        const back = page && platform.recognise(new URL(page));
        if (back) expect(sameForm(platform.rule, back)).toBe(sameForm(platform.rule, handle));
        else expect(page).toBeNull();
      }),
    );
  });

  it('concludes the same whatever the order and the repetition of its evidence', () => {
    const all = everything(platform);
    if (all.length === 0) return;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { maxLength: 8 }), fc.infiniteStream(fc.nat()), (some, order) => {
        const again = [...some, ...some.slice(0, 3)]
          .map((one) => [order.next().value ?? 0, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        expect(conclude(again)).toEqual(conclude(some));
      }),
    );
  });

  it('is unknown without evidence, and never replaces what is known by an unknown', () => {
    expect(conclude([])).toEqual({ is: 'unknown', doubt: 'unprobed' });
    const asked = { platform: id, handle: 'zonnedorp' };
    const silent = nothings(platform);
    for (const one of ofPlatform(platform)) {
      const before = remember(undefined, asked, [readAs(one, one.good)], NOW);
      fc.assert(
        fc.property(fc.array(fc.subarray(silent), { maxLength: 4 }), (rounds) => {
          const after = rounds.reduce((finding, round, day) => remember(finding, asked, round, NOW + day + 1), before);
          const verdict = readFinding(after, [], NOW).verdict;
          expect(verdict).toEqual(readFinding(before, [], NOW).verdict);
          expect(after.knownAt).toBe(NOW);
        }),
        { numRuns: 10 },
      );
    }
  });
});

describe.each(CASES.map((one) => [named(one), one] as const))('%s', (_, one) => {
  it('is read as it is meant on a good day', () => {
    const evidence = readAs(one, one.good);
    expect(evidence.says).toBe(one.says);
    if (evidence.says === 'taken') expect(evidence.profile?.handle.toLowerCase()).toBe(one.handle.toLowerCase());
  });

  it.each(BAD_DAYS)('decides nothing on a bad day: %s', (_name, day) => {
    expect(readAs(one, day(one)).says).toBe('nothing');
  });

  it('says nothing about another name', () => {
    const other = ANOTHER[one.platform.id] ?? 'lentedorp';
    const said = readAs(one, one.good, other).says;
    if (!NAMELESS.includes(one.probe.id)) expect(said).toBe('nothing');
    const renamed = one.good.body.replaceAll(new RegExp(one.handle.replaceAll('.', '\\.'), 'gi'), other);
    if (renamed !== one.good.body) expect(readAs(one, { ...one.good, body: renamed }).says).toBe('nothing');
  });

  it('believes no data of another kind in its place, and never stumbles over it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(200, 204, 301, 400, 404, 410), (value, status) => {
        const body = JSON.stringify(value);
        const said = readAs(one, { ...one.good, status, body }).says;
        if (typeof value !== 'boolean') expect(said).toBe('nothing');
      }),
    );
  });

  it('never stumbles over its own reply with any part of it broken', () => {
    fc.assert(
      fc.property(fc.nat(one.good.body.length), fc.nat(40), fc.string({ maxLength: 12 }), (from, length, put) => {
        const body = one.good.body.slice(0, from) + put + one.good.body.slice(from + length);
        const says = one.says === 'taken' ? 'free' : 'taken';
        expect(readAs(one, { ...one.good, body }).says).not.toBe(says);
      }),
      { numRuns: 100 },
    );
  });
});
