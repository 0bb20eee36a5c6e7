/** Permissions are no wider than what is used, and every host is asked for by its exact name, on a click. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { requestHosts } from '../../src/browser/permissions.ts';
import { PLATFORMS, platformOf } from '../../src/platforms/index.ts';
import { pictureOrigins, siteOrigins, WIKIDATA_ORIGIN } from '../../src/ui/dashboard/lookalikes/guard-hosts.ts';
import { mastodonId } from '../../src/ui/parts/mastodon-host.ts';
import { manifestFor, originsOf } from '../../tools/manifest.ts';

const ROOT = join(import.meta.dirname, '../..');
const base = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|fixture)\./.test(file))
  .map((file) => ({ file, text: readFileSync(join(ROOT, 'src', file), 'utf8') }));

/** One host, whole, and nothing but that host. */
const EXACT = /^https:\/\/(?!\*)[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/;

/** What the manifest must ask for a room of the browser; null where the room is open to every extension. */
const ROOMS: Readonly<Record<string, string | null>> = {
  runtime: null,
  i18n: null,
  action: null,
  tabs: null,
  permissions: null,
  storage: 'storage',
  alarms: 'alarms',
  notifications: 'notifications',
  scripting: 'scripting',
};

/** What does not have a room of its own: the picture and the script of the one page a person clicked on. */
const BY_CLICK = 'activeTab';

const asked: unknown[] = [];

beforeEach(() => {
  asked.length = 0;
  Object.assign(browser, {
    permissions: {
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        asked.push(...origins);
        return true;
      }),
    },
  });
});

describe('the manifest', () => {
  it.each(['chrome', 'firefox'] as const)(
    'of %s names the hosts of the platforms, and besides only typed ones',
    (name) => {
      const manifest = manifestFor({ base, version: '1', browser: name, e2e: false, platforms: PLATFORMS });
      const derived = [...new Set(PLATFORMS.flatMap((one) => one.origins))].sort();
      expect(manifest['optional_host_permissions']).toEqual([...derived, 'https://*/*']);
      expect(derived.filter((one) => !EXACT.test(one))).toEqual([]);
      expect(manifest['host_permissions']).toBeUndefined();
    },
  );

  it('asks for the rooms of the browser that are used, and for no other', () => {
    const used = new Set(
      sources.flatMap(({ text }) =>
        [...text.matchAll(/\bbrowser\.([a-z][a-zA-Z0-9]*)\b/g)].map(([, room]) => room ?? ''),
      ),
    );
    expect([...used].filter((room) => !Object.hasOwn(ROOMS, room))).toEqual([]);
    expect([...Object.keys(ROOMS)].filter((room) => !used.has(room))).toEqual([]);
    const wanted = [...used].flatMap((room) => ROOMS[room] ?? []);
    expect([...base.permissions].sort()).toEqual([...wanted, BY_CLICK].sort());
  });

  it('takes for granted only what a click gives: the page in front, and nothing of other tabs', () => {
    const users = sources.filter(({ text }) => /captureVisibleTab|executeScript/.test(text)).map(({ file }) => file);
    expect(users.sort()).toEqual(['browser/capture.ts', 'browser/page-reading.ts']);
  });
});

describe('a wish for hosts', () => {
  it('is sent from one place only', () => {
    const users = sources.filter(({ text }) => /permissions\.request\(/.test(text)).map(({ file }) => file);
    expect(users).toEqual(['browser/permissions.ts']);
  });

  it.each([
    'https://*/*',
    'https://*.be/*',
    'https://*.stad.gent/*',
    '<all_urls>',
    '*://*/*',
    'http://stad.gent/*',
    'https://be/*',
  ])('is never for %s, nor for anything beside it', async (wide) => {
    expect(await requestHosts(['https://bsky.social/*', wide])).toBe(false);
    expect(asked).toEqual([]);
  });

  it('is for the hosts of every platform as they stand in the manifest', async () => {
    for (const platform of PLATFORMS.filter(({ origins }) => origins.length > 0))
      expect(await requestHosts(platform.origins), platform.id).toBe(true);
    expect(new Set(asked)).toEqual(new Set(originsOf(PLATFORMS)));
    expect(await requestHosts([WIKIDATA_ORIGIN])).toBe(true);
  });
});

/** Hosts as somebody might write them in an address, to be given more than one host. */
const WIDE = [
  '*',
  '*.be',
  '*.stad.gent',
  'stad.gent.*',
  '%2A.be',
  '<all_urls>',
  'be',
  '[::1]',
  '＊.be',
  '*.*',
  'a*.be',
];

describe('a host that comes from outside', () => {
  it.each(WIDE)('leads to no wish for more than one host: %s', (host) => {
    const wishes = [
      ...siteOrigins(`https://${host}/`),
      ...pictureOrigins([], `https://${host}/`, `https://${host}/logo.png`),
      ...(platformOf(`mastodon:${host}`)?.origins ?? []),
      ...(platformOf(mastodonId(host) ?? '')?.origins ?? []),
    ];
    expect(wishes.filter((one) => !EXACT.test(one))).toEqual([]);
  });

  it('leads to exact wishes only, whatever it is', () => {
    const host = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.stringMatching(/^https:\/\/[*.a-z%]{1,12}\/?$/),
      fc.webAuthority(),
    );
    fc.assert(
      fc.property(host, (text) => {
        const wishes = [
          ...siteOrigins(text),
          ...siteOrigins(`https://${text}`),
          ...pictureOrigins([], text, `https://${text}`),
        ];
        expect(wishes.filter((one) => !EXACT.test(one))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
