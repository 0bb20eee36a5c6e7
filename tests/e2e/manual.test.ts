/** The manual in real browsers: how one gets there, how one moves in it by keyboard, and that it says what is on the screen. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newAccount } from '../../src/register/account.ts';
import type { State } from '../../src/state/state.ts';
import { PARTS } from '../../src/ui/dashboard/manual/content.ts';
import { LOCALES, messagesOf } from '../../tools/locales.ts';
import { PRACTICE } from '../world/practice.ts';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import type { Rig, Screen } from './rig.ts';

const POPUP = 'src/ui/popup/index.html';
const DASHBOARD = 'src/ui/dashboard/index.html';
const BUILDS = { chromium: 'chrome-e2e', firefox: 'firefox-e2e' } as const;
const PATIENCE = 60_000;
const SIDEWAYS = 'document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth';
const ACTIVE = 'document.activeElement.id';

const words = messagesOf('nl');
const LINES = PARTS.flatMap((part) => part.content);
const PLACES = [...new Set(LINES.flatMap(({ to }) => (to ? [to.page] : [])))];

/** What stands on a page only once something happened there: a name was opened, a claim begun, an account found. */
const LATER = new Set(
  [
    'municipality_label',
    'button_ours',
    'step_succeeded',
    'step_refused',
    'button_done',
    'lookalikes_keep',
    'button_look',
  ]
    .concat(['verdict_unasked', 'doubt_limited', 'doubt_rotten', 'names_add', 'lookalikes_why', 'lookalikes_triage'])
    .concat(['channels_head_attention', 'settings_policy', 'leaver_begin']),
);

const active = (screen: Screen, id: string): Promise<void> =>
  expect.poll(() => screen.evaluate<string>(ACTIVE), { timeout: PATIENCE }).toBe(id) as Promise<void>;

const go = (screen: Screen, page: string): Promise<unknown> =>
  screen.evaluate(`{ location.hash = ${JSON.stringify(page)}; undefined }`);

describe.each(BROWSERS)('the manual in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;

  beforeAll(async () => {
    world = await openWorld(PRACTICE);
    rig = await open({ extension: join(import.meta.dirname, '../../dist', BUILDS[name]), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('opens from the popup before anything was chosen', async () => {
    const popup = await rig.openPage(POPUP);
    await popup.wait('[name=municipality]');
    await popup.click('header nav button:first-child');
    const open = `(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' }).map((one) => one.location.hash)`;
    await expect.poll(() => popup.evaluate<string[]>(open), { timeout: PATIENCE }).toContain('#manual');
    await popup.close();
    const screen = await rig.openPage(`${DASHBOARD}#manual`);
    await screen.wait('.manual-verdicts');
    expect(await screen.texts('nav [aria-current]')).toHaveLength(1);
    await screen.close();
  });

  it('leads to a part by keyboard, to the same part again, and back', async () => {
    const screen = await rig.openPage(`${DASHBOARD}#manual`);
    await screen.wait('.manual-contents a');
    for (const id of ['alarm', 'first']) {
      await screen.evaluate(`document.querySelector('[href="#manual/${id}"]').focus()`);
      await screen.press('Enter');
      await active(screen, `manual-${id}`);
    }
    await screen.evaluate(`document.querySelector('[href="#manual/first"]').focus()`);
    await screen.press('Enter');
    await active(screen, 'manual-first');
    await screen.press('Tab');
    expect(await screen.evaluate('document.activeElement.getAttribute("href")')).toBe('#overview');
    await screen.evaluate('history.back()');
    await active(screen, 'manual-alarm');
    await screen.close();
  });

  it('shows the part that a bookmark names', async () => {
    const screen = await rig.openPage(`${DASHBOARD}#manual/data`);
    await screen.wait('.manual-verdicts');
    await active(screen, 'manual-data');
    await screen.close();
  });

  it('leads each step to its page, and that page has the words that the step names', { timeout: 240_000 }, async () => {
    const screen = await rig.openPage(DASHBOARD);
    await screen.wait('[name=municipality]');
    await screen.type('[name=municipality]', 'Gent');
    await screen.press('Enter');
    await screen.click('[name=check]');
    await screen.wait('[data-state=done]', PATIENCE);
    const state = (await rig.stored())['naamwacht'] as { settings: Record<string, unknown> };
    await rig.store({ naamwacht: { ...state, settings: { ...state.settings, language: 'nl' } } });
    await screen.wait('html[lang=nl]');
    const missing: string[] = [];
    for (const place of PLACES) {
      await go(screen, '#manual');
      await screen.wait('.manual-lines');
      await screen.evaluate(`document.querySelector('.manual-lines [href="#${place}"]').click()`);
      await screen.waitGone('.manual');
      const part = place.startsWith('settings/') ? place.replace('/', '-') : 'heading';
      await active(screen, part);
      const text = await screen.evaluate<string>('document.body.textContent');
      for (const key of LINES.flatMap((line) => (line.to?.page === place ? (line.words ?? []) : [])))
        if (!LATER.has(key) && !text.includes(words[key]?.message ?? '')) missing.push(`${place}: ${key}`);
    }
    expect(missing).toEqual([]);
    await screen.close();
  });

  it('names what appears later by its words too', { timeout: 240_000 }, async () => {
    const screen = await rig.openPage(`${DASHBOARD}#names`);
    const shows = async (where: string, keys: readonly string[]): Promise<void> => {
      const wanted = keys.map((key) => words[key]?.message ?? key);
      await expect
        .poll(() => screen.evaluate<string>(`document.querySelector(${JSON.stringify(where)})?.textContent ?? ''`), {
          timeout: PATIENCE,
        })
        .toSatisfy((text: string) => wanted.every((one) => text.includes(one)), wanted.join(', '));
    };
    await screen.wait('[data-platform=facebook][data-handle=stadgent]');
    await screen.click('[data-platform=facebook][data-handle=stadgent]');
    await shows('dialog[open]', ['verdict_taken', 'button_ours', 'button_not_ours', 'button_look']);
    await screen.press('Escape');
    await screen.click('.matrix thead th:nth-child(3) button');
    await shows('dialog[open]', ['names_add']);
    await screen.press('Escape');
    await go(screen, '#overview');
    await screen.wait('[data-step=claim] .primary');
    await screen.click('[data-step=claim] .primary');
    await shows('[data-step=claim-pending]', ['step_succeeded', 'step_refused']);
    await go(screen, `#lookalikes/${encodeURIComponent('be:44021 facebook stadgent')}`);
    await shows('main', ['lookalikes_why', 'lookalikes_triage', 'lookalikes_keep']);
    await shows('main', ['class_critic', 'class_satire', 'class_residents', 'class_impersonation', 'class_fraud']);
    await screen.click('[name=class][value=impersonation]');
    await screen.click('[data-triage] button[type=submit]');
    await shows('main', ['lookalikes_report_begin']);
    await screen.evaluate(
      `[...document.querySelectorAll('main button')].find((one) => one.textContent === ${JSON.stringify(words['lookalikes_report_begin']?.message)}).click()`,
    );
    await shows('main', ['lookalikes_sent']);
    const state = (await rig.stored())['naamwacht'] as State;
    const held = newAccount({ municipality: 'be:44021', platform: 'x', handle: 'stadgent' });
    await rig.store({
      naamwacht: { ...state, accounts: [{ ...held, keeper: { role: 'Communicatie', name: 'An Peeters' } }] },
    });
    await go(screen, '#register/handover');
    await screen.wait('[name=leaver] option:nth-child(3)');
    await screen.evaluate(
      `{ const field = document.querySelector('[name=leaver]'); field.selectedIndex = 1;
         field.dispatchEvent(new Event('change', { bubbles: true })) }`,
    );
    await shows('main', ['leaver_begin']);
    await screen.click('[name=begin-handover]');
    await shows('main', ['leaver_successor', 'leaver_print', 'leaver_close']);
    await screen.close();
  });

  it.each(LOCALES)('has no flaw in %s, light and dark, wide and narrow', async (language) => {
    const state = (await rig.stored())['naamwacht'] as State;
    await rig.store({ naamwacht: { ...state, settings: { ...state.settings, language } } });
    const screen = await rig.openPage(`${DASHBOARD}#manual`);
    await screen.wait(`html[lang=${language}] .manual-verdicts`);
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [1280, 320]) {
        await screen.scheme(scheme);
        await screen.resize(width, 900);
        expect(await screen.axe(), `${scheme} ${width}`).toEqual([]);
        expect(await screen.evaluate<number>(SIDEWAYS), `${width} runs off the page`).toBeLessThanOrEqual(0);
      }
    await screen.close();
  });

  // Only Chromium can be asked for the paper.
  it.runIf(name === 'chromium')('prints on upright paper', async () => {
    const screen = await rig.openPage(`${DASHBOARD}#manual`);
    await screen.wait('.manual-verdicts');
    const paper = Buffer.from((await screen.pdf?.()) ?? []).toString('latin1');
    const sheets = [...paper.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter(([, wide, high]) => Number(wide) >= Number(high))).toEqual([]);
    await screen.close();
  });
});
