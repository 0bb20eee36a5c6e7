/** The whole main job without a mouse, in real browsers: every stop is seen, in order, and nothing keeps the focus. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE } from '../world/practice.ts';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import { walkTo } from './keyboard.ts';
import { DASHBOARD, POPUP } from './places.ts';
import { accountIn, buildOf, stateOf } from './register-driving.ts';
import type { Rig, Screen } from './rig.ts';

const PATIENCE = 90_000;
const SOON = { timeout: PATIENCE };
const COPY = 'tr[data-lookalike][data-platform=instagram][data-handle="stadgent_"]';

describe.each(BROWSERS)('without a mouse, in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;
  let screen: Screen;

  /** Goes there, and there was nothing wrong on the way. */
  const reach = async (target: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    await screen.wait(target);
    expect(await walkTo(screen, target, key), `on the way to ${target}`).toEqual([]);
  };

  /** Follows the navigation, which lies before the page. */
  const turnTo = async (page: string): Promise<void> => {
    await reach(`nav a[href="#${page}"]`, 'Shift+Tab');
    await screen.press('Enter');
    await screen.wait(`nav a[href="#${page}"][aria-current]`);
    await screen.wait('h1:focus');
  };

  beforeAll(async () => {
    world = await openWorld(PRACTICE);
    rig = await open({ extension: buildOf(name), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('chooses a municipality and checks it', async () => {
    screen = await rig.openPage(POPUP);
    await screen.wait('[name=municipality]:focus');
    await screen.write('Gen');
    await screen.wait('[role=option]');
    await screen.press('Escape');
    await screen.wait('[name=municipality][aria-expanded=false]:focus');
    await screen.write('t');
    await screen.wait('[name=municipality][aria-expanded=true]');
    await screen.press('Enter');
    await reach('[name=check]');
    await screen.press('Enter');
    await screen.wait('[data-state=done]', PATIENCE);
  });

  it('unfolds a name, and claims a free one', async () => {
    await reach('.platform summary');
    await screen.press('Enter');
    await screen.wait('.platform details[open] .name-details');
    await screen.press('Enter');
    await screen.waitGone('.platform details[open]');
    await reach('.agenda button.primary', 'Shift+Tab');
    await screen.press('Space');
    await expect.poll(async () => (await stateOf(rig)).claims.length, SOON).toBe(1);
    screen = await rig.openPage(POPUP);
    await reach('[data-step=claim-pending] button.primary');
    await screen.press('Enter');
    await expect.poll(async () => (await stateOf(rig)).accounts.length, SOON).toBe(1);
  });

  it('opens the reasons of a name, which keep the focus until Escape gives it back', async () => {
    screen = await rig.openPage(`${DASHBOARD}#names`);
    const cell = '.matrix td [data-platform=facebook], .matrix td[data-platform=facebook] button';
    await reach(cell);
    await screen.press('Enter');
    await screen.wait('dialog[open]');
    const before = await screen.evaluate<string>('document.activeElement.textContent');
    await screen.press('Tab');
    await screen.press('Shift+Tab');
    expect(await screen.evaluate('document.activeElement.textContent')).toBe(before);
    await screen.press('Escape');
    await screen.waitGone('dialog[open]');
    expect(await screen.evaluate(`document.activeElement.matches(${JSON.stringify(cell)})`)).toBe(true);
  });

  it('looks for look-alikes, and decides about one with the arrows', async () => {
    await turnTo('lookalikes');
    await reach('[name=search-lookalikes]');
    await screen.press('Enter');
    await screen.wait(`${COPY} [name=open-lookalike]`, PATIENCE);
    await screen.wait('[data-patrol=done]', PATIENCE);
    await reach(`${COPY} [name=open-lookalike]`);
    await screen.press('Enter');
    await screen.wait('[name=class]');
    await reach('[name=class]');
    await screen.press('Space');
    await screen.press('ArrowDown');
    await screen.press('ArrowUp');
    const chosen = await screen.evaluate<string>('document.activeElement.value');
    await reach('[name=judge]');
    await screen.press('Enter');
    await screen.wait(`[data-decision=${chosen}]`);
  });

  it('enters an account into the register, and notes who looks after it', async () => {
    await turnTo('register');
    await reach('[name=account-address]');
    await screen.write('https://x.com/stadgent');
    await screen.press('Enter');
    await screen.wait('tr[data-account][data-platform=x]');
    await reach('tr[data-account][data-platform=x] th a:not(.out)', 'Shift+Tab');
    await screen.press('Enter');
    await screen.wait('h1:focus');
    await reach('[name=account-keeperRole]');
    await screen.write('communicatieambtenaar');
    await reach('[name=save-people]');
    await screen.press('Space');
    await expect
      .poll(async () => (await accountIn(rig, 'x', 'stadgent')).keeper.role, SOON)
      .toBe('communicatieambtenaar');
  });

  it('answers the first questions of a plan', async () => {
    await turnTo('channels');
    await reach('tr[data-channel] a');
    await screen.press('Enter');
    await screen.wait('.question[data-step=goal]');
    await reach('[name=case-goal]');
    await screen.write('Jongeren vragen wat zij missen');
    await reach('[name=next]');
    await screen.press('Enter');
    await screen.wait('.question[data-step=use] #question:focus');
    await reach('[name=case-use]');
    await screen.press('Space');
    await expect.poll(async () => (await stateOf(rig)).channels.cases[0]?.use ?? null, SOON).not.toBeNull();
    expect((await stateOf(rig)).channels.cases[0]?.goal).toBe('Jongeren vragen wat zij missen');
  });

  it('prints the report', async () => {
    await turnTo('report');
    await screen.evaluate('window.printed = 0; window.print = () => { window.printed += 1 }; undefined');
    await reach('[name=report-print]');
    await screen.press('Enter');
    await expect.poll(() => screen.evaluate('window.printed'), SOON).toBe(1);
  });

  it('goes past the navigation at once', async () => {
    screen = await rig.openPage(`${DASHBOARD}#report`);
    await screen.wait('[data-report-page]');
    await screen.press('Tab');
    await screen.wait('.skip:focus');
    await screen.press('Enter');
    await screen.wait('h1:focus');
  });
});
