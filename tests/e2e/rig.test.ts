/** The rigs themselves, tried with the smallest extension there is. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import type { Rig, Screen } from './rig.ts';
import { throwaway } from './throwaway.ts';

const HELLO =
  '<!DOCTYPE html><html lang="en"><head><title>Hello</title></head><body><h1>Hello from the world</h1></body></html>';
const WEBSITES = { 'example.com/': HELLO, 'www.facebook.com/stadgent': HELLO };
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

describe.each(BROWSERS)('the rig for $name', ({ name, open }) => {
  const folder = mkdtempSync(join(tmpdir(), 'shots-'));
  const extension = throwaway(name);
  let world: World;
  let rig: Rig;
  let popup: Screen;

  beforeAll(async () => {
    world = await openWorld({ websites: WEBSITES });
    rig = await open({ extension, port: world.port });
  });
  afterAll(async () => {
    await rig?.close();
    await world?.close();
    for (const one of [folder, extension]) rmSync(one, { recursive: true, force: true });
  });

  /** The background's work shows in storage some moments after the event. */
  const rounds = async (least: number) => {
    await expect.poll(async () => (await rig.stored())['rounds'], { timeout: 15_000 }).toBeGreaterThanOrEqual(least);
    return (await rig.stored())['rounds'];
  };

  it('runs the background, and every host is the world', async () => {
    await rounds(1);
    expect((await rig.stored())['reply']).toEqual({ status: 200, text: HELLO, landed: 'https://example.com/' });
    expect(world.log.filter(({ host }) => host === 'example.com').length).toBeGreaterThan(0);
    expect(await rig.badge()).toBe('200');
  });

  it('opens a page of the extension, types, presses and clicks', async () => {
    popup = await rig.openPage('popup.html');
    await popup.wait('#go');
    await popup.type('[name=municipality]', 'Gent');
    await popup.press('Enter');
    expect(await popup.texts('#said')).toEqual(['Gent']);
    await popup.click('#go');
    expect(await popup.texts('#said')).toEqual(['clicked']);
    expect(await popup.data('[data-platform]')).toEqual([
      { platform: 'x', verdict: 'free' },
      { platform: 'y', verdict: 'taken' },
    ]);
  });

  it('hears what a page complains of', async () => {
    expect(await rig.complaints()).toEqual([]);
    await popup.evaluate('setTimeout(() => { throw new Error("unwell") }); undefined');
    await expect.poll(() => rig.complaints().then((told) => told.join())).toContain('unwell');
  });

  it('takes a picture in the asked size and scheme, and runs axe', async () => {
    await popup.resize(400, 600);
    await popup.scheme('dark');
    expect(await popup.evaluate('innerWidth + "x" + innerHeight')).toBe('400x600');
    expect(await popup.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(true);
    await popup.scheme('light');
    expect(await popup.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(false);
    const picture = join(folder, 'popup.png') as `${string}.png`;
    await popup.screenshot(picture);
    expect(readFileSync(picture).subarray(0, 4)).toEqual(PNG);
    expect(await popup.axe()).toEqual([]);
    await popup.evaluate('document.querySelector("h1").after(document.createElement("input"))');
    expect((await popup.axe()).map(({ id }) => id)).toContain('label');
  });

  it('opens an ordinary page in a tab, on a host with a strict certificate rule', async () => {
    const web = await rig.openWeb('https://www.facebook.com/stadgent');
    await web.wait('h1');
    expect(await web.texts('h1')).toEqual(['Hello from the world']);
    await web.close();
  });

  it('kills the background, which the next event wakes', async () => {
    const before = await rig.stored();
    await rig.killBackground();
    await popup.reload();
    await popup.wait('#go');
    await popup.click('#go');
    await rounds(Number(before['rounds']) + 1);
    expect((await rig.stored())['starts']).toBe(Number(before['starts']) + 1);
  });

  it('sees a host that has a bad day', async () => {
    world.day('example.com', '429');
    await popup.click('#go');
    await expect.poll(() => rig.badge(), { timeout: 15_000 }).toBe('429');
    world.day('example.com', 'good');
  });

  it('restarts with the same profile and keeps what was stored', async () => {
    await rig.store({ kept: 'yes' });
    await rig.restart();
    expect((await rig.stored())['kept']).toBe('yes');
    const again = await rig.openPage('popup.html');
    await again.wait('#go');
  });
});
