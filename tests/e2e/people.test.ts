/** Every screen for people who enlarge it, space its letters, choose their own colours or want nothing to move. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE } from '../world/practice.ts';
import { openWorld, type World } from '../world/world.ts';
import { openChromium } from './browsers.ts';
import { CUT_OFF, faultsIn, MOVING, SIDEWAYS, SMALL_TARGETS } from './faults.ts';
import { ARABIC, furnish, HEBREW, OTHER, speak, UNBROKEN } from './furnished.ts';
import { arrive, DASHBOARD, FURNISHED, POPUP } from './places.ts';
import { buildOf } from './register-driving.ts';
import type { Rig, Screen } from './rig.ts';

const PATIENCE = 90_000;
/** As long as a name that is typed freely may be. */
const EIGHTY = 'Intergemeentelijk samenwerkingsverband Beveren-Kruibeke-Zwijndrecht-Waasland-Oost'.slice(0, 80);

/** The distances that everybody must be able to set (WCAG 2.2, 1.4.12). */
const SPACED = `const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [sheet]; null`;

/** Signs and marks whose lines cannot be told from what they stand on, in the colours that the person chose. */
const UNSEEN = `[...document.querySelectorAll('svg.sign, .mark, [aria-current], button, input')].filter((one) => one.checkVisibility()).flatMap((one) => {
  const { color, stroke, borderTopColor, borderTopWidth } = getComputedStyle(one);
  const ground = getComputedStyle(document.body).backgroundColor;
  const line = one.matches('svg') ? stroke : one.matches('input') ? (parseFloat(borderTopWidth) > 0 ? borderTopColor : color) : color;
  return line === ground ? ['not told from its ground: ' + one.outerHTML.slice(0, 90)] : [];
})`;

describe('people and their screens', () => {
  let world: World;
  let rig: Rig;
  let screen: Screen;

  beforeAll(async () => {
    world = await openWorld(PRACTICE);
    rig = await openChromium({ extension: buildOf('chromium'), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('has room for a name of eighty characters, from the first question on', async () => {
    const popup = await rig.openPage(POPUP);
    await popup.resize(320, 600);
    await popup.wait('[name=municipality]');
    await popup.type('[name=municipality]', EIGHTY);
    await popup.press('Enter');
    expect(await faultsIn(popup, { SIDEWAYS, CUT_OFF })).toEqual([]);
    await popup.click('[name=check]');
    await popup.wait('[data-state=done]', PATIENCE);
    expect(await faultsIn(popup, { SIDEWAYS, CUT_OFF })).toEqual([]);
    await popup.close();
    screen = await rig.openPage(`${DASHBOARD}#report`);
    await screen.resize(320, 800);
    await screen.wait('[data-report-page]');
    expect((await screen.texts('[data-report-page]')).join()).toContain(EIGHTY);
    expect(await faultsIn(screen, { SIDEWAYS, CUT_OFF })).toEqual([]);
    await screen.close();
    const [town] = ((await rig.stored())['naamwacht'] as { municipalities: { municipality: { id: string } }[] })
      .municipalities;
    expect(town?.municipality.id).toMatch(/./);
  });

  it('shows every screen twice as large, with other distances between letters, still and in chosen colours', {
    timeout: 400_000,
  }, async () => {
    const popup = await rig.openPage(POPUP);
    await popup.wait('[name=municipality]');
    await popup.click('[name=municipality]');
    await popup.type('[name=municipality]', 'Beveren-Kruibeke-Zwijndrecht');
    await popup.press('Enter');
    await expect
      .poll(() => popup.evaluate('document.querySelector("[name=municipality]").value'))
      .toBe('Beveren-Kruibeke-Zwijndrecht');
    await popup.wait('[data-state=idle]');
    await popup.click('[name=check]');
    await popup.wait('[data-state=done]', PATIENCE);
    await popup.close();
    await furnish(rig);
    await speak(rig, 'nl');
    screen = await rig.openPage(DASHBOARD);
    for (const place of FURNISHED) {
      await screen.resize(1280, 900);
      await arrive(screen, place);
      await screen.wishes?.({ lessMotion: true, forcedColours: true });
      expect.soft(await faultsIn(screen, { MOVING, UNSEEN }), `${place.name}, still and in chosen colours`).toEqual([]);
      await screen.wishes?.({ lessMotion: true, forcedColours: false });
      await screen.enlarge?.(640, 450, 2);
      expect
        .soft(await faultsIn(screen, { SIDEWAYS, SMALL_TARGETS, CUT_OFF }), `${place.name}, twice as large`)
        .toEqual([]);
      await screen.evaluate(SPACED);
      expect.soft(await faultsIn(screen, { SIDEWAYS, CUT_OFF }), `${place.name}, spaced`).toEqual([]);
    }
    await screen.close();
  });

  it('keeps a name that runs the other way within itself, and breaks one that has no place to break', async () => {
    screen = await rig.openPage(`${DASHBOARD}#lookalikes`);
    await screen.wait('tr[data-lookalike]');
    const apart = `[...document.querySelectorAll('main *')].filter((one) => one.children.length === 0 && /[\\u0590-\\u06ff]/.test(one.textContent))
      .filter((one) => !one.closest('bdi, [dir=auto], input, textarea, option')).map((one) => one.outerHTML)`;
    expect((await screen.texts('bdi')).join()).toContain(ARABIC);
    expect((await screen.texts('bdi')).join()).toContain(HEBREW);
    expect(await screen.evaluate(apart)).toEqual([]);
    await screen.resize(320, 800);
    expect((await screen.texts('bdi.handle')).join()).toContain(UNBROKEN);
    expect(await faultsIn(screen, { SIDEWAYS })).toEqual([]);
    for (const handle of ['bkz.ar', 'bkz_il']) {
      const key = OTHER.replace('x bkz_', `${handle === 'bkz.ar' ? 'facebook' : 'instagram'} ${handle}`);
      await screen.evaluate(`location.hash = 'lookalikes/' + encodeURIComponent(${JSON.stringify(key)}); undefined`);
      await screen.wait('[data-card]');
      expect(await screen.evaluate(apart), handle).toEqual([]);
    }
    await screen.close();
  });
});
