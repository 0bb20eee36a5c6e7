/** The rig for Chromium and its relatives, driven with playwright-core. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumProgram } from '../../tools/programs.mjs';
import type { Heard, Rig, Screen, Setting } from './rig.ts';
import { BADGE, looking, storedIn, storeIn } from './screen.ts';

const ALWAYS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const flags = ({ extension, port, visible }: Setting): string[] => [
  ...ALWAYS,
  ...(visible ? [] : ['--headless=new']),
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  ...(port === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors']),
];

const launch = (setting: Setting, profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: setting.program ?? chromiumProgram() ?? 'chromium',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: flags(setting),
    headless: !setting.visible,
    ...(setting.visible ? { viewport: null } : {}),
  });

type Node = {
  nodeId: string;
  ignored: boolean;
  childIds?: string[];
  role?: Said;
  name?: Said;
  properties?: Property[];
};
type Said = { value?: unknown };
type Property = { name: string; value: Said };

/** The accessibility tree in reading order. */
const heardOn = async (page: Page): Promise<Heard[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: Node | undefined, depth: number): Heard[] => {
    if (!node) return [];
    const states = Object.fromEntries((node.properties ?? []).map((one) => [one.name, one.value.value]));
    const own = { role: String(node.role?.value ?? ''), name: String(node.name?.value ?? ''), depth, states };
    const inside = (node.childIds ?? []).flatMap((id) => walk(byId.get(id), node.ignored ? depth : depth + 1));
    return node.ignored ? inside : [own, ...inside];
  };
  return walk(nodes[0], 0);
};

const screenOf = (page: Page): Screen => ({
  ...looking((expression) => page.evaluate(expression)),
  click: (selector) => page.locator(`css=${selector}`).first().click(),
  type: (selector, words) => page.locator(`css=${selector}`).first().pressSequentially(words),
  press: (key) => page.keyboard.press(key),
  write: (words) => page.keyboard.type(words),
  screenshot: async (path, whole = false) => {
    await page.screenshot({ path, fullPage: whole });
  },
  pdf: () => page.pdf({ preferCSSPageSize: true }),
  resize: (width, height) => page.setViewportSize({ width, height }),
  scheme: (scheme) => page.emulateMedia({ colorScheme: scheme }),
  wishes: ({ lessMotion, forcedColours }) =>
    page.emulateMedia({
      reducedMotion: lessMotion ? 'reduce' : 'no-preference',
      forcedColors: forcedColours ? 'active' : 'none',
    }),
  enlarge: async (width, height, deviceScaleFactor) => {
    const session = await page.context().newCDPSession(page);
    const metrics = { width, height, deviceScaleFactor, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
  },
  heard: () => heardOn(page),
  reload: async () => {
    await page.reload();
  },
  close: () => page.close(),
});

/** The extension's own origin: its worker's host, which appears within a second. */
const originOf = async (context: BrowserContext): Promise<string> => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`;
};

/** Ends the worker's target; Chromium starts a new one at the next event. */
const endWorker = async (context: BrowserContext, keeper: Page, origin: string): Promise<void> => {
  const session = await context.newCDPSession(keeper);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const target of targetInfos.filter((one) => one.type === 'service_worker' && one.url.startsWith(origin)))
    await session.send('Target.closeTarget', { targetId: target.targetId });
  await session.detach();
};

/** The number of the browser's own process: of all that name this profile, the one that is no part of another. */
const processOf = (profile: string): number => {
  const isBrowser = (id: string): boolean => {
    const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
    return words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='));
  };
  const found = readdirSync('/proc').find((id) => {
    try {
      return /^\d+$/.test(id) && isBrowser(id);
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error(`No browser has the profile ${profile}`);
  return Number(found);
};

/** A started browser with one page of the extension that draws nothing, through which the rig asks the browser. */
const start = async (setting: Setting, profile: string) => {
  const context = await launch(setting, profile);
  const origin = await originOf(context);
  const keeper = context.pages()[0] ?? (await context.newPage());
  await keeper.goto(`${origin}/manifest.json`);
  return { context, origin, keeper };
};

/**
 * Opens Chromium with the extension.
 * @param setting the build, and the world's port
 */
export const openChromium = async (setting: Setting): Promise<Rig> => {
  const profile = mkdtempSync(join(tmpdir(), 'naamwacht-chromium-'));
  let running = await start(setting, profile);
  const complaints: string[] = [];
  const open = async (address: string): Promise<Screen> => {
    const page = await running.context.newPage();
    if (address.startsWith(running.origin)) {
      page.on('console', (told) => told.type() === 'error' && complaints.push(told.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
    }
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return screenOf(page);
  };
  return {
    name: 'chromium',
    openPage: (path) => open(`${running.origin}/${path}`),
    openWeb: open,
    badge: () => running.keeper.evaluate(BADGE) as Promise<string>,
    stored: async (area = 'local') => JSON.parse(String(await running.keeper.evaluate(storedIn(area)))),
    store: (values, area = 'local') => running.keeper.evaluate(storeIn(area, values)) as Promise<void>,
    complaints: async () => [...complaints],
    killBackground: () => endWorker(running.context, running.keeper, running.origin),
    restart: async () => {
      await running.context.close();
      running = await start(setting, profile);
    },
    update: async () => {
      await running.context.close();
      running = await start(setting, profile);
    },
    crash: async () => {
      const ended = new Promise((done) => running.context.once('close', done));
      process.kill(processOf(profile), 'SIGKILL');
      await ended;
      running = await start(setting, profile);
    },
    offline: (is) => running.context.setOffline(is),
    closed: () => new Promise((done) => running.context.once('close', () => done())),
    close: async () => {
      await running.context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
