/** Commands are heard from our own pages only; what is no command changes nothing, and nothing that was typed is lost. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { turn } from '../../src/background/commands.ts';
import { tellPeople } from '../../src/background/telling.ts';
import { onCommand } from '../../src/browser/hearing.ts';
import { notify } from '../../src/browser/notifications.ts';
import { openTab } from '../../src/browser/tabs.ts';
import { phrase } from '../../src/browser/words.ts';
import { httpsAddress } from '../../src/municipality/https-address.ts';
import { oddLetters } from '../../src/municipality/odd-letters.ts';
import { visible } from '../../src/municipality/visible.ts';
import { PLATFORMS, platformOf } from '../../src/platforms/index.ts';
import { emptyState, type State } from '../../src/state/state.ts';
import { messagesOf } from '../../tools/locales.ts';
import { DECEIVERS, HOSTILE } from './strings.ts';

const HERE = 'chrome-extension://ours/';
const heard: unknown[] = [];
let listener: (message: unknown, sender: object) => unknown = () => undefined;

beforeEach(async () => {
  heard.length = 0;
  vi.restoreAllMocks();
  await browser.storage.local.clear();
  Object.assign(browser.runtime, { id: 'ours', getURL: (path: string) => `${HERE}${path}` });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(((one: typeof listener) => {
    listener = one;
  }) as never);
  onCommand((command) => heard.push(command));
});

const ERASE = { do: 'erase' };

describe('a message', () => {
  it('is heard from a page of ours', () => {
    listener(ERASE, { id: 'ours', url: `${HERE}src/ui/popup/index.html` });
    expect(heard).toEqual([ERASE]);
  });

  it.each([
    ['a page of the web', { url: 'https://evil.example/' }],
    ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/x.html' }],
    ['another extension that names our address', { id: 'theirs', url: `${HERE}x.html` }],
    ['a script of ours in a page of the web', { id: 'ours', url: 'https://www.facebook.com/gent' }],
    ['a page whose address only begins like ours', { id: 'ours', url: 'chrome-extension://ours.evil/x.html' }],
    ['a frame without an address', { id: 'ours', url: 'about:blank' }],
    ['a sandboxed page', { id: 'ours', url: 'null' }],
    ['nobody', {}],
  ])('from %s is ignored, and not even answered', (_, sender) => {
    expect(listener(ERASE, sender)).toBeUndefined();
    expect(heard).toEqual([]);
  });

  it('from a page of ours that is no command is ignored', () => {
    const page = { id: 'ours', url: `${HERE}x.html` };
    for (const text of HOSTILE) {
      listener(text, page);
      listener({ do: text }, page);
      listener({ do: 'register', change: text }, page);
      listener({ do: 'set', settings: { platforms: text } }, page);
      listener({ do: 'import', state: { [text]: text }, found: text }, page);
    }
    expect(heard).toEqual([]);
  });
});

describe('what was typed', () => {
  it('is still there after commands with hostile texts in every field', async () => {
    const before: State = { ...emptyState(['x']), backupAt: 7 };
    await browser.storage.local.set({ naamwacht: before });
    for (const text of HOSTILE) {
      await turn({ do: 'claim', municipality: text, platform: text, handle: text });
      await turn({
        do: 'judge',
        municipality: text,
        platform: text,
        handle: text,
        decided: null,
        by: text,
        note: text,
      });
      await turn({ do: 'check', municipality: text });
      await turn({ do: 'check-one', platform: text, handle: text });
    }
    const after = (await browser.storage.local.get('naamwacht'))['naamwacht'] as State;
    expect(after).toMatchObject({ version: before.version, backupAt: 7, municipalities: [] });
    expect(after.judgements.length).toBeGreaterThan(HOSTILE.length / 2);
    expect(Object.prototype).not.toHaveProperty('at');
  });
});

describe('a tab', () => {
  it('is never opened at anything but a whole https address', async () => {
    const opened: string[] = [];
    vi.spyOn(browser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) =>
      opened.push(url)) as never);
    for (const text of HOSTILE) await openTab(text);
    expect(opened.filter((one) => httpsAddress(one) === null)).toEqual([]);
    expect(opened.some((one) => /^(?:javascript|data|blob|file|chrome|http):/i.test(one))).toBe(false);
    await openTab('https://stad.gent/');
    expect(opened).toContain('https://stad.gent/');
  });

  it('about a handle stays on the platform, on the page of that handle', () => {
    const platforms = [...PLATFORMS, platformOf('mastodon:sociaal.gent')].filter((one) => one !== undefined);
    for (const platform of platforms) {
      const usual = httpsAddress(platform.page('naamwacht'));
      if (!usual) continue;
      const depth = usual.pathname.split('/').length;
      for (const handle of [
        ...HOSTILE,
        '../../x',
        '..',
        'a/../../b',
        '?x=1',
        '#x',
        '@evil.example',
        'a\\b',
        '%2e%2e%2fx',
      ]) {
        const page = httpsAddress(platform.page(handle));
        expect([platform.id, handle, page?.host]).toEqual([
          platform.id,
          handle,
          page && [usual.host, 'lookup.icann.org', 'www.dnsbelgium.be'].find((one) => one === page.host),
        ]);
        expect(page?.hash, `${platform.id} ${handle}`).toBe('');
        expect(page?.pathname.split('/').length, `${platform.id} ${handle}`).toBeLessThanOrEqual(depth + 4);
      }
    }
  });
});

const dutch = messagesOf('nl');

describe('a sentence of ours', () => {
  it('takes a text whole, without reading signs of its own in it', () => {
    const words = { x: { message: 'Van $1 naar $2.' } };
    for (const text of ['$1', '$2', '$&', '$$', '$`', "$'", '\\$1'])
      expect(phrase(words, 'nl', 'x', text, 'b')).toBe(`Van ${text} naar b.`);
  });

  it('cannot be turned round or cut short by a text in it', () => {
    for (const text of DECEIVERS)
      expect(phrase(dutch, 'nl', 'alert_gone_title', text, 'X')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\p{DI}/u);
  });
});

describe('a notification', () => {
  it('shows a handle that deceives the eye for what it is', async () => {
    const told: string[] = [];
    vi.spyOn(browser.notifications, 'create').mockImplementation((async (
      _: string,
      { title, message }: { title: string; message: string },
    ) => told.push(title, message)) as never);
    vi.stubGlobal('fetch', async () => ({ json: async () => dutch }));
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 10), toFake: ['Date'] });
    const alerts = DECEIVERS.map((handle, index) => ({
      ...{ id: `a${index}`, kind: 'lookalike' as const, municipality: '', platform: 'x', handle, at: 1 },
      ...{ closed: false, snoozedUntil: 0, notifiedAt: null },
    }));
    await browser.storage.local.set({ naamwacht: { ...emptyState(['x']), alerts } });
    await tellPeople();
    vi.useRealTimers();
    expect(told.length).toBeGreaterThan(DECEIVERS.length);
    expect(told.filter((text) => /[\p{Cc}\p{Cf}\p{Cs}]|\p{DI}/u.test(text))).toEqual([]);
    expect(told.some((text) => text.includes('ѕ (U+0455)'))).toBe(true);
  });

  it('is made of texts, which browsers do not read as HTML', async () => {
    const options: object[] = [];
    vi.spyOn(browser.notifications, 'create').mockImplementation((async (_: string, one: object) =>
      options.push(one)) as never);
    await notify('x', '<b>', '<b>');
    expect(options).toEqual([{ type: 'basic', iconUrl: `${HERE}icons/128.png`, title: '<b>', message: '<b>' }]);
  });
});

describe('a handle that deceives the eye', () => {
  it('never looks the same as the honest one', () => {
    for (const handle of DECEIVERS)
      expect(`${visible(handle)} ${oddLetters(handle)}`, JSON.stringify(handle)).not.toMatch(/^stadgent $/);
  });

  it('is told from an honest one that only has accents or is written in a language from here', () => {
    for (const handle of ['stadgent', 'Liège', 'Malmédy', 'Fraß', 'cœur', 'stad_gent.2', 'Ďĺňř'])
      expect(oddLetters(handle), handle).toBe('');
  });
});
