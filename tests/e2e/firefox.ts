/** The rig for Firefox, driven with puppeteer-core over WebDriver BiDi. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxProgram } from '../../tools/programs.mjs';
import { GECKO_ID, type Rig, type Screen, type Setting } from './rig.ts';
import { BADGE, looking, storedIn, storeIn, until } from './screen.ts';

/** Sends every host to the world's port; the rest keeps Firefox from talking by itself and our storage from leaving. */
const prefs = ({ port, consenting }: Setting, id: string, uuid: string): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'devtools.jsonview.enabled': false,
  'extensions.webextOptionalPermissionPrompts': !consenting,
  ...(port === undefined
    ? {}
    : {
        'network.dns.forceResolve': '127.0.0.1',
        'network.socket.forcePort': `443=${port}`,
        'services.settings.server': 'data:,#remote-settings-dummy/v1',
      }),
});

const launch = (setting: Setting, profile: string, id: string, uuid: string): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: setting.program ?? firefoxProgram() ?? 'firefox',
    headless: !setting.visible,
    acceptInsecureCerts: setting.port !== undefined,
    userDataDir: profile,
    defaultViewport: setting.visible ? null : { width: 1280, height: 720 },
    args: ['--remote-allow-system-access'],
    // Without this word in the environment Firefox ignores the preference that keeps it from fetching settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: prefs(setting, id, uuid),
  });

/** What puppeteer keeps to itself: the BiDi connection, over which Firefox's own scope can be reached. */
type Wire = { connection: { send: (method: string, params: object) => Promise<{ result: unknown }> } };

/** Evaluates in the browser's own window, where preferences and extensions live. */
const evaluateInside = async (browser: Browser, expression: string): Promise<unknown> => {
  const { connection } = browser as unknown as Wire;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  const reply = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if ('exceptionDetails' in (reply.result as object)) throw new Error(JSON.stringify(reply.result).slice(0, 500));
  return (reply.result as { result: { value?: unknown } }).result.value;
};

/** Firefox's remarks when a page is closed while it still waits for an answer, as any page may be. */
const CLOSED_EARLY = /^Promise (?:resolved|rejected) after context unloaded/;

/** Firefox tells no driver what goes wrong in pages of an extension; its own console hears it. As one text, lines apart. */
const COMPLAINTS = (uuid: string): string => `Services.console.getMessageArray().filter((one) =>
  one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag) &&
  one.sourceName.startsWith('moz-extension://${uuid}/')).map((one) => one.errorMessage).join('\\n')`;

const SCHEME_PREF = 'layout.css.prefers-color-scheme.content-override';
const SCHEMES = { dark: 0, light: 1 };

/** Only the page in front is drawn, and only what is drawn can be clicked or pictured. */
const acting = (page: Page): Pick<Screen, 'click' | 'type' | 'press' | 'write' | 'screenshot'> => ({
  click: async (selector) => {
    await page.bringToFront();
    await page.locator(selector).click();
  },
  type: async (selector, words) => {
    await page.bringToFront();
    await page.locator(selector).click();
    await page.type(selector, words);
  },
  write: (words) => page.keyboard.type(words),
  press: async (key) => {
    if (key !== 'Shift+Tab') return page.keyboard.press(key === 'Space' ? ' ' : key);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  },
  screenshot: async (path, whole = false) => {
    await page.bringToFront();
    await page.screenshot({ path, fullPage: whole });
  },
});

const screenOf = (browser: Browser, page: Page): Screen => ({
  ...looking((expression) => page.evaluate(expression)),
  ...acting(page),
  resize: (width, height) => page.setViewport({ width, height }),
  scheme: async (scheme) => {
    await evaluateInside(browser, `Services.prefs.setIntPref('${SCHEME_PREF}', ${SCHEMES[scheme]})`);
    await until((expression) => page.evaluate(expression), `matchMedia('(prefers-color-scheme: ${scheme})').matches`);
  },
  reload: async () => {
    // The driver comes back before the page does: until the old document is gone, it would still be looked at.
    await page.evaluate('document.documentElement.dataset.leaving = ""; location.reload()').catch(() => undefined);
    await until(
      (expression) => page.evaluate(expression),
      'document.readyState === "complete" && document.documentElement.dataset.leaving === undefined',
    );
  },
  close: () => page.close(),
});

/** A started browser with one page of the extension that draws nothing, through which the rig asks the browser. */
const start = async (setting: Setting, profile: string, id: string, uuid: string) => {
  const browser = await launch(setting, profile, id, uuid);
  await browser.installExtension(setting.extension);
  const keeper = (await browser.pages())[0] ?? (await browser.newPage());
  await visit(keeper, `moz-extension://${uuid}/manifest.json`);
  return { browser, keeper };
};

/** Firefox never reports that a page of an extension has loaded: go, and look until the page is there. */
const visit = async (page: Page, address: string): Promise<void> => {
  const going = page.goto(address).then(
    () => undefined,
    () => undefined,
  );
  const there = `location.href.startsWith(${JSON.stringify(new URL(address).href)}) && document.readyState !== 'loading'`;
  if (address.startsWith('moz-extension:')) await until((expression) => page.evaluate(expression), there);
  else await going;
};

const TERMINATE = (id: string): string =>
  `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`;

/**
 * Opens Firefox with the extension.
 * @param setting the build, and the world's port
 */
export const openFirefox = async (setting: Setting): Promise<Rig> => {
  const profile = mkdtempSync(join(tmpdir(), 'naamwacht-firefox-'));
  const [id, uuid] = [setting.geckoId ?? GECKO_ID, randomUUID()];
  let running = await start(setting, profile, id, uuid);
  const open = async (address: string): Promise<Screen> => {
    const page = await running.browser.newPage();
    await visit(page, address);
    return screenOf(running.browser, page);
  };
  return {
    name: 'firefox',
    openPage: (path) => open(`moz-extension://${uuid}/${path}`),
    openWeb: open,
    badge: () => running.keeper.evaluate(BADGE) as Promise<string>,
    stored: async (area = 'local') => JSON.parse(String(await running.keeper.evaluate(storedIn(area)))),
    store: (values, area = 'local') => running.keeper.evaluate(storeIn(area, values)) as Promise<void>,
    complaints: async () =>
      String(await evaluateInside(running.browser, COMPLAINTS(uuid)))
        .split('\n')
        .filter((line) => line !== '' && !CLOSED_EARLY.test(line)),
    killBackground: async () => {
      await evaluateInside(running.browser, TERMINATE(id));
    },
    restart: async () => {
      await running.browser.close();
      running = await start(setting, profile, id, uuid);
    },
    update: async () => {
      // The keeper is a page of the extension, and ends with the old one.
      const keeper = await running.browser.newPage();
      await running.browser.installExtension(setting.extension);
      await visit(keeper, `moz-extension://${uuid}/manifest.json`);
      running = { ...running, keeper };
    },
    crash: async () => {
      const { browser } = running;
      const ended = new Promise((done) => browser.once('disconnected', done));
      browser.process()?.kill('SIGKILL');
      await ended;
      running = await start(setting, profile, id, uuid);
    },
    offline: async (is) => {
      await evaluateInside(running.browser, `Services.io.offline = ${is}`);
    },
    closed: () => new Promise((done) => running.browser.once('disconnected', () => done())),
    close: async () => {
      await running.browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
