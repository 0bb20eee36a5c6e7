/** A person as a witness, and as a claimant: what she sees and does comes back as evidence and as an account. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import type { Rig, Screen } from './rig.ts';

const POPUP = 'src/ui/popup/index.html';
const BUILDS = { chromium: 'chrome-e2e', firefox: 'firefox-e2e' } as const;
const PATIENCE = 60_000;

type Stored = { accounts: Record<string, unknown>[]; claims: unknown[]; sightings: Record<string, unknown>[] };

const stateOf = async (rig: Rig): Promise<Stored> => (await rig.stored())['naamwacht'] as Stored;

const until = async (rig: Rig, holds: (state: Stored) => boolean): Promise<Stored> => {
  for (let tries = 0; tries < 100; tries++) {
    const state = await stateOf(rig);
    if (holds(state)) return state;
    await new Promise((done) => setTimeout(done, 100));
  }
  return stateOf(rig);
};

const clickText = (screen: Screen, inside: string, index: number): Promise<unknown> =>
  screen.evaluate(`document.querySelectorAll(${JSON.stringify(`${inside} button`)})[${index}].click()`);

describe.each(BROWSERS)('in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;

  beforeAll(async () => {
    world = await openWorld({
      accounts: [{ platform: 'facebook', handle: 'stadgent', name: '<b>Stad</b> Gent', about: 'Welkom' }],
    });
    world.day('www.facebook.com', 'login in place');
    rig = await open({ extension: join(import.meta.dirname, '../../dist', BUILDS[name]), port: world.port });
    const popup = await rig.openPage(POPUP);
    await popup.wait('[name=municipality]');
    await popup.type('[name=municipality]', 'Gent');
    await popup.press('Enter');
    await popup.click('[name=check]');
    await popup.wait('[data-state=done]', PATIENCE);
    await popup.close();
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('reads one page after a click, shows it as text, and keeps what the person says of it', async () => {
    world.day('www.facebook.com', 'good');
    const page = await rig.openWeb('https://www.facebook.com/stadgent');
    const popup = await rig.openPage(POPUP);
    await popup.wait('.this-page');
    expect((await stateOf(rig)).sightings).toEqual([]);
    await popup.evaluate(`[...document.querySelectorAll('.this-page > button')].at(-1).click()`);
    await popup.wait('.this-page .facts');
    expect((await popup.texts('.this-page .facts')).join(' ')).toContain('<b>Stad</b> Gent');
    await popup.type('.this-page .initials', 'AB');
    await clickText(popup, '.this-page .actions:last-of-type', 0);
    const { sightings } = await until(rig, (state) => state.sightings.length > 0);
    expect(sightings).toMatchObject([{ platform: 'facebook', handle: 'stadgent', saw: 'exists', initials: 'AB' }]);
    await popup.wait('[data-platform=facebook][data-handle=stadgent][data-verdict=taken]');
    await popup.close();
    await page.close();
  });

  it('turns a claim into an account with two clicks, and asks in between how it went', async () => {
    const popup = await rig.openPage(POPUP);
    await popup.wait('.agenda button.primary');
    await popup.click('.agenda button.primary');
    await until(rig, (state) => state.claims.length > 0);
    const again = await rig.openPage(POPUP);
    await again.wait('.agenda button.primary');
    expect(await rig.badge()).toBe('1');
    await again.click('.agenda button.primary');
    const { accounts, claims } = await until(rig, (state) => state.accounts.length > 0);
    expect(claims).toEqual([]);
    expect(accounts).toMatchObject([{ platform: 'bluesky', handle: 'stadgent', by: 'AB', state: 'asleep' }]);
    expect(await rig.badge()).toBe('');
    await again.close();
  });
});
