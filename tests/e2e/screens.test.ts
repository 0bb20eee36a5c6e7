/** Every screen in every language, light and dark, narrow and wide: no flaw that axe can find, nothing that runs off the page. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedCase, wholeCase } from '../../src/channel/case.fixture.ts';
import { newAccount } from '../../src/register/account.ts';
import type { State } from '../../src/state/state.ts';
import { PRACTICE } from '../world/practice.ts';
import { openWorld, type World } from '../world/world.ts';
import { openChromium, openFirefox } from './browsers.ts';
import type { Rig, Screen } from './rig.ts';

const POPUP = 'src/ui/popup/index.html';
const DASHBOARD = 'src/ui/dashboard/index.html';
const PICTURES = join(import.meta.dirname, '../../.cache/screens');
const PATIENCE = 90_000;

const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
const OTHER = 'be:46030 x bkz_';
const PLANNED = 'be:46030 facebook beverenkz0';

/** Pages, and what a page is asked to show first. */
const PAGES: readonly { page: string; until: string; name?: string }[] = [
  { page: 'overview', until: 'main h1' },
  { page: 'names', until: 'main h1' },
  { page: 'lookalikes', until: 'main h1' },
  { page: `lookalikes/${encodeURIComponent(OTHER)}`, until: '[data-card]', name: 'card' },
  { page: 'register', until: 'main h1' },
  { page: 'register/review', until: 'main h1', name: 'review' },
  { page: 'register/handover', until: 'main h1', name: 'handover' },
  { page: 'register/merger', until: 'main h1', name: 'merger' },
  { page: 'register/proof', until: 'main h1', name: 'proof' },
  { page: 'register/calendar', until: 'main h1', name: 'calendar' },
  { page: 'register/claim bluesky stadgent', until: 'main h1', name: 'claim' },
  { page: 'register/import', until: 'main h1', name: 'import' },
  { page: 'register/paste', until: 'main h1', name: 'paste' },
  { page: 'register/colleague', until: 'main h1', name: 'colleague' },
  { page: 'register/differences', until: 'main h1', name: 'differences' },
  { page: 'register/export', until: 'main h1', name: 'export' },
  { page: 'channels', until: '[data-channel]' },
  { page: `channels/${encodeURIComponent(PLANNED)}`, until: 'article.channel-room', name: 'channel' },
  { page: 'channels/strategy', until: 'main h1', name: 'strategy' },
  { page: 'channels/figures', until: 'main h1', name: 'figures' },
  { page: 'channels/feedback', until: 'main h1', name: 'feedback' },
  { page: 'report', until: '[data-report-page]' },
  { page: 'settings', until: 'main h1' },
  { page: 'manual', until: '.manual-verdicts' },
];

/** Wider than the window: the page itself would have to be scrolled sideways. */
const SIDEWAYS = 'document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth';

type Look = { scheme: 'light' | 'dark'; width: number; height: number };
const IN_POPUP: readonly Look[] = [
  { scheme: 'light', width: 400, height: 600 },
  { scheme: 'dark', width: 320, height: 600 },
];
const IN_TAB: readonly Look[] = [
  { scheme: 'light', width: 1280, height: 900 },
  { scheme: 'dark', width: 320, height: 800 },
];

const firstRun = async (rig: Rig, name: string): Promise<void> => {
  const popup = await rig.openPage(POPUP);
  await popup.wait('[name=municipality]');
  await popup.type('[name=municipality]', name);
  await popup.press('Enter');
  await popup.click('[name=check]');
  await popup.wait('[data-state=done]', PATIENCE);
  await popup.close();
};

const TOWN = 'be:46030';
const LONG = 'Verantwoordelijke communicatie en participatie Beveren-Kruibeke-Zwijndrecht';

/** What a town has after a year: accounts in every state, others that carry its name, work that was begun. */
const furnish = async (rig: Rig): Promise<void> => {
  const state = (await rig.stored())['naamwacht'] as State;
  const now = Date.now();
  const held = ['facebook', 'instagram', 'x', 'linkedin', 'domain'].map((platform, index) => ({
    ...newAccount({ municipality: TOWN, platform, handle: platform === 'domain' ? 'bkz.be' : `beverenkz${index}` }),
    service: index % 2 === 0 ? '' : 'Openbare bibliotheek en erfgoed Beveren-Kruibeke-Zwijndrecht',
    keeper: { role: LONG, name: index === 1 ? 'Anne-Marie Van den Broeck-Vandersmissen' : '' },
    claimedAt: now - 400 * 86_400_000,
    visitedAt: now - index * 60 * 86_400_000,
    state: (['open', 'asleep', 'asleep', 'open', 'asleep'] as const)[index] ?? 'asleep',
  }));
  const wanted = { ...newAccount({ municipality: TOWN, platform: 'tiktok', handle: 'bkz' }), state: 'wanted' as const };
  const other = { municipality: TOWN, platform: 'x', handle: 'bkz_' };
  await rig.store({
    naamwacht: {
      ...state,
      accounts: [...held, wanted],
      channels: {
        ...state.channels,
        cases: [signedCase({ key: PLANNED, goal: LONG }), wholeCase({ key: 'be:46030 x beverenkz2', signOff: null })],
        inhabitants: { [TOWN]: 103_000 },
        hours: { [TOWN]: 12 },
        feedback: [
          {
            id: 'f1',
            at: now,
            municipality: TOWN,
            service: LONG,
            signal: LONG,
            answer: '',
            changed: '',
            changedAt: null,
            channel: PLANNED,
          },
        ],
      },
      pointed: [{ ...other, address: 'https://x.com/bkz_', how: 'page', at: now, by: 'AB', name: LONG, about: LONG }],
      judgements: [{ ...other, decided: 'impersonation', at: now, by: 'AB', until: now + 86_400_000, note: LONG }],
    } satisfies State,
  });
};

const speak = async (rig: Rig, language: string): Promise<void> => {
  const state = (await rig.stored())['naamwacht'] as { settings: Record<string, unknown> };
  await rig.store({ naamwacht: { ...state, settings: { ...state.settings, language } } });
};

const examine = async (screen: Screen, name: string, looks: readonly Look[]): Promise<void> => {
  for (const { scheme, width, height } of looks) {
    await screen.scheme(scheme);
    await screen.resize(width, height);
    await screen.screenshot(join(PICTURES, `${name}-${scheme}-${width}.png`) as `${string}.png`, true);
    expect(await screen.axe(), `${name} ${scheme} ${width}`).toEqual([]);
    expect(await screen.evaluate<number>(SIDEWAYS), `${name} ${width} runs off the page`).toBeLessThanOrEqual(0);
  }
};

describe.each([
  { browser: 'chromium', build: 'chrome-e2e', open: openChromium, languages: LANGUAGES },
  { browser: 'firefox', build: 'firefox-e2e', open: openFirefox, languages: ['nl'] as const },
])('in $browser', ({ browser, build, open, languages }) => {
  let world: World;
  let rig: Rig;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    world = await openWorld(PRACTICE);
    rig = await open({ extension: join(import.meta.dirname, '../../dist', build), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('the first run has no flaw', async () => {
    const popup = await rig.openPage(POPUP);
    await popup.wait('[name=check]');
    await examine(popup, `${browser}-first-run`, IN_POPUP);
    await popup.close();
    await firstRun(rig, 'Beveren-Kruibeke-Zwijndrecht');
    await furnish(rig);
  });

  it.each([...languages])('no screen has a flaw in %s', { timeout: 480_000 }, async (language) => {
    await speak(rig, language);
    const popup = await rig.openPage(POPUP);
    await popup.wait('[data-verdict]');
    await examine(popup, `${browser}-${language}-popup`, IN_POPUP);
    await popup.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })');
    await popup.evaluate(
      'document.querySelectorAll("[aria-expanded=false]").forEach((one) => one.getAttribute("role") === "combobox" || one.click())',
    );
    await examine(popup, `${browser}-${language}-popup-open`, IN_POPUP);
    await popup.close();
    for (const { page, until, name } of PAGES) {
      const dashboard = await rig.openPage(`${DASHBOARD}#${page}`);
      await dashboard.wait(until);
      await examine(dashboard, `${browser}-${language}-${name ?? page}`, IN_TAB);
      await dashboard.close();
    }
  });
});
