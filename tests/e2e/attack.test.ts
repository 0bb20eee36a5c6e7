/** A hostile world in real browsers: no script runs, no dialog opens, nobody is asked but the platforms, no message counts. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { MARK } from '../attack/strings.ts';
import { townOf } from '../attack/town.ts';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import type { Rig, Screen } from './rig.ts';

const BUILDS = { chromium: 'chrome-e2e', firefox: 'firefox-e2e' } as const;
const [POPUP, DASHBOARD] = ['src/ui/popup/index.html', 'src/ui/dashboard/index.html'];
const API = '(globalThis.browser ?? globalThis.chrome)';

/** Markup, bidirectional turns and a formula in one. */
const EVIL = `"><img src=x onerror="window.${MARK}=1"><script>window.${MARK}=1</script>\u202e=1+1$&`;

/** Notes what a page would only tell its console: what the content policy refused, dialogs, errors. */
const WATCH = `window.seen = [];
  document.addEventListener('securitypolicyviolation', (one) => seen.push('policy: ' + one.violatedDirective + ' ' + one.blockedURI));
  addEventListener('error', (one) => seen.push('error: ' + one.message));
  for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = () => seen.push('dialog: ' + name); undefined`;

const flawsOn = async (screen: Screen): Promise<unknown> => [
  ...(await screen.evaluate<string[]>('seen')),
  ...((await screen.evaluate<boolean>(`${JSON.stringify(MARK)} in window`)) ? ['a script ran'] : []),
  ...(await screen.evaluate<string[]>(
    `[...document.querySelectorAll('img, iframe, object, embed, base, form[action], [onerror], [onload], body script, a[href]')]
      .filter((one) => one.localName !== 'a' || !/^(?:https:|mailto:|(?:chrome|moz)-extension:)/.test(one.href))
      .map((one) => one.outerHTML.slice(0, 120))`,
  )),
];

const ROOMS = ['overview', 'names', 'lookalikes', 'register', 'channels', 'report', 'settings'] as const;
const MORE = [
  'import',
  'paste',
  'colleague',
  'differences',
  'export',
  'handover',
  'merger',
  'proof',
  'calendar',
  'review',
];
const PLACES = [...ROOMS, ...MORE.map((room) => `register/${room}`), 'channels/strategy', 'channels/feedback'];

const hostsOf = (world: World): string[] => [...new Set(world.log.map(({ host }) => host))];

/** Hosts that a platform is asked at, and the website of the town. */
const ASKED = new Set([
  ...PLATFORMS.flatMap(({ origins }) => origins.map((one) => new URL(one.replace('*', '')).host)),
]);

/** Messages that are no command, or one cut short; none may change what is stored. */
const MALFORMED = `[null, 0, '', 'erase', [], {}, { do: 'constructor' }, { do: '__proto__' }, { do: 'ERASE' }, { do: ['erase'] },
  { do: 'watch' }, { do: 'watch', municipality: { id: 'x' } }, { do: 'set', settings: { platforms: 'x' } },
  { do: 'set', settings: { office: null } }, { do: 'import' }, { do: 'import', state: {}, found: {} },
  { do: 'import', state: null, found: null }, { do: 'register', change: 'enter', accounts: [{}] },
  { do: 'channel', change: 'toString' }, { do: 'unwatch', municipality: { length: 1 } }, { do: 'name', change: 'add' }]`;

const settled = (screen: Screen): Promise<void> => screen.wait('main h1, main h2, main .sentence, .page h1');

describe.each(BROWSERS)('in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;

  beforeAll(async () => {
    world = await openWorld({
      accounts: ['bluesky', 'youtube', 'mastodon', 'x'].map((platform) => ({
        ...{ platform, handle: 'stadgent', name: EVIL, about: EVIL, website: 'javascript:alert(1)' },
      })),
      websites: {
        'evil.example/': `<title>evil</title><h1>${MARK}</h1>`,
      },
    });
    rig = await open({ extension: join(import.meta.dirname, '../../dist', BUILDS[name]), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('shows hostile profiles as text, and asks nobody but the platforms', async () => {
    const popup = await rig.openPage(POPUP);
    await popup.evaluate(WATCH);
    await popup.wait('[name=municipality]');
    await popup.type('[name=municipality]', 'Gent');
    await popup.press('Enter');
    await popup.click('[name=check]');
    await popup.wait('[data-state=done]', 110_000);
    expect(await flawsOn(popup)).toEqual([]);
    await popup.close();
    expect(world.log.length).toBeGreaterThan(10);
    expect(hostsOf(world).filter((host) => !ASKED.has(host))).toEqual([]);
  });

  it('draws every screen of a town that was written by an attacker, without a script, a dialog or a question', async () => {
    const before = world.log.length;
    const cleaner = await rig.openPage('manifest.json');
    await cleaner.evaluate(`${API}.storage.local.clear().then(() => null)`);
    await cleaner.close();
    const { state, found } = townOf({
      handle: EVIL,
      texts: [EVIL, 'javascript:alert(1)', 'https://stad.gent@evil.example/'],
    });
    const quiet = { ...state, municipalities: state.municipalities.map((one) => ({ ...one, startedAt: null })) };
    const kept = Object.entries(found).flatMap(([kind, all]) =>
      Object.entries(all).map(([key, value]) => [`${kind}:${key}`.toWellFormed(), value]),
    );
    await rig.store({ naamwacht: quiet, ...Object.fromEntries(kept) });
    const screen = await rig.openPage(`${DASHBOARD}#overview`);
    await screen.evaluate(WATCH);
    for (const place of PLACES) {
      await screen.evaluate(`location.hash = ${JSON.stringify(place)}; undefined`);
      await settled(screen);
      await screen.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true }); undefined`);
      expect([place, await flawsOn(screen)]).toEqual([place, []]);
    }
    await screen.close();
    const popup = await rig.openPage(POPUP);
    await popup.evaluate(WATCH);
    await settled(popup);
    expect(await flawsOn(popup)).toEqual([]);
    await popup.close();
    expect(world.log.slice(before).filter(({ host }) => !ASKED.has(host))).toEqual([]);
  });

  it('refuses to make HTML or code of text even where a page of ours would try to', async () => {
    const screen = await rig.openPage(DASHBOARD);
    await screen.evaluate(WATCH);
    await screen.evaluate(
      `{ const place = document.createElement('div'); document.body.append(place);
         for (const attempt of [
           () => { place.innerHTML = '<img src=x onerror="window.${MARK}=1">' },
           () => { const script = document.createElement('script'); script.textContent = 'window.${MARK}=1'; place.append(script) },
           () => { const script = document.createElement('script'); script.src = 'https://evil.example/x.js'; place.append(script) },
           () => { const frame = document.createElement('iframe'); frame.src = 'https://evil.example/'; place.append(frame) },
           () => { const image = document.createElement('img'); image.src = 'https://evil.example/x.png'; place.append(image) },
         ]) { try { attempt() } catch { /* refused, as it should be */ } } }; undefined`,
    );
    await screen.evaluate('new Promise((done) => setTimeout(() => done(null), 300))');
    expect(await screen.evaluate<boolean>(`${JSON.stringify(MARK)} in window`)).toBe(false);
    expect(hostsOf(world)).not.toContain('evil.example');
    await screen.close();
  });

  it('hears no command from a page of the web, nor from a script of ours in it, nor lets itself be framed', async () => {
    await rig.store({ naamwacht: { ...townOf({ handle: 'x', texts: ['x'] }).state } });
    const before = (await rig.stored())['naamwacht'];
    const ours = await rig.openPage(POPUP);
    const address = await ours.evaluate<string>('location.href');
    const web = await rig.openWeb('https://evil.example/');
    // A page of the web has no way to speak to us at all.
    const spoken = await web
      .evaluate<string>(
        `(async () => { try {
           await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify(new URL(address).host)}, { do: 'erase' });
           return 'heard' } catch { return 'no way' } })()`,
      )
      .catch(() => 'no way');
    expect(spoken).toBe('no way');
    // A script that we were asked to put there has our id, but stands in a page of the web.
    await ours.evaluate(
      `${API}.tabs.query({}).then((tabs) => Promise.all(tabs.filter((one) => (one.url ?? '').startsWith('https://evil.example/'))
        .map((one) => ${API}.scripting.executeScript({ target: { tabId: one.id }, func: () => {
          (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ do: 'erase' });
          document.documentElement.dataset.sent = 'yes';
        } })))).then(() => null)`,
    );
    expect(await web.evaluate<string>('document.documentElement.dataset.sent')).toBe('yes');
    // A frame around a page of ours stays empty.
    await web.evaluate(
      `new Promise((done) => { const frame = document.createElement('iframe'); frame.src = ${JSON.stringify(address)};
         frame.onload = frame.onerror = () => done(null); setTimeout(() => done(null), 1000); document.body.append(frame) })`,
    );
    expect(
      await web.evaluate<number>(
        `(() => { try { return document.querySelector('iframe').contentDocument?.querySelectorAll('main').length ?? 0 } catch { return 0 } })()`,
      ),
    ).toBe(0);
    await ours.evaluate(
      `${MALFORMED}.reduce((all, one) => all.then(() => ${API}.runtime.sendMessage(one).then(() => null, () => null)), Promise.resolve())`,
    );
    await ours.evaluate(`${API}.runtime.sendMessage({ do: 'backed-up' }).then(() => null, () => null)`);
    await expect
      .poll(async () => (await rig.stored())['naamwacht'], { timeout: 20_000 })
      .toMatchObject({ backupAt: expect.any(Number) });
    const after = (await rig.stored())['naamwacht'] as { backupAt: number | null };
    expect({ ...after, backupAt: null }).toEqual(before);
    await ours.close();
    await web.close();
  });
});
