/** The dashboard in real browsers: a first run, every page, what is changed there, and the way out and back in. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/state/state.ts';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import type { Rig, Screen } from './rig.ts';

const DASHBOARD = 'src/ui/dashboard/index.html';
const BUILDS = { chromium: 'chrome-e2e', firefox: 'firefox-e2e' } as const;
const PATIENCE = 60_000;

const quoted = JSON.stringify;

/** The hash changes as by a click on the navigation. */
const goTo = (screen: Screen, page: string, until: string): Promise<void> =>
  screen.evaluate(`location.hash = ${quoted(page)}; undefined`).then(() => screen.wait(until));

/** Puts a text into a field instead of what is in it, as typing over a selection does. */
const fill = async (screen: Screen, field: string, text: string): Promise<void> => {
  await screen.evaluate(
    `{ const field = document.querySelector(${quoted(field)}); field.value = '';
       field.dispatchEvent(new Event('input', { bubbles: true })) }`,
  );
  await screen.type(field, text);
};

const choose = (screen: Screen, field: string, value: string): Promise<unknown> =>
  screen.evaluate(
    `{ const field = document.querySelector(${quoted(field)}); field.value = ${quoted(value)};
       field.dispatchEvent(new Event('change', { bubbles: true })) }`,
  );

/** Hands a file to the import field. */
const give = (screen: Screen, text: string): Promise<unknown> =>
  screen.evaluate(
    `{ const field = document.querySelector('[name=import]'); const files = new DataTransfer();
       files.items.add(new File([${quoted(text)}], 'naamwacht.json')); field.files = files.files;
       field.dispatchEvent(new Event('change', { bubbles: true })) }`,
  );

/** What the export button would save. */
const exported = (screen: Screen): Promise<string> =>
  screen.evaluate(
    `new Promise((done) => { const make = URL.createObjectURL;
       URL.createObjectURL = (blob) => { URL.createObjectURL = make; blob.text().then(done); return make.call(URL, blob) };
       document.querySelector('[name=export]').click() })`,
  );

type Kept = { accounts: unknown[]; settings: { keys: Record<string, string> }; backupAt: number | null };

const stateOf = async (rig: Rig): Promise<Kept> => (await rig.stored())['naamwacht'] as never;

describe.each(BROWSERS)('the dashboard in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;
  let screen: Screen;
  let backup = '';

  beforeAll(async () => {
    world = await openWorld({ accounts: [{ platform: 'x', handle: 'stadgent', name: 'Stad Gent' }] });
    rig = await open({ extension: join(import.meta.dirname, '../../dist', BUILDS[name]), port: world.port });
    screen = await rig.openPage(DASHBOARD);
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('does the whole first run, and shows every name once', async () => {
    await screen.wait('[name=municipality]');
    await screen.type('[name=municipality]', 'Gent');
    await screen.press('Enter');
    await screen.click('[name=check]');
    await screen.wait('[data-state=done]', PATIENCE);
    const names = await screen.data('[data-platform][data-handle]');
    expect(new Set(names.map((one) => `${one['platform']} ${one['handle']}`)).size).toBe(names.length);
    expect(await screen.data('[data-state]')).toHaveLength(1);
    await goTo(screen, '#names', '.sift');
    expect(await screen.data('[data-platform][data-handle][data-verdict]')).toHaveLength(names.length);
    expect(await screen.evaluate('document.activeElement.id')).toBe('heading');
  });

  it('opens the reasons of a cell, takes a word on whose it is, and gives the focus back', async () => {
    await screen.click('[data-platform=x][data-handle=stadgent]');
    await screen.wait('dialog[open] .name-details');
    await screen.evaluate(
      `[...document.querySelectorAll('dialog .name-details .actions button')][1].click(); undefined`,
    );
    await screen.wait('[data-platform=x][data-handle=stadgent][data-whose=ours]');
    await screen.press('Escape');
    await screen.waitGone('dialog[open]');
    expect(await screen.evaluate('document.activeElement.dataset.handle')).toBe('stadgent');
  });

  it('adds a name that the platform allows, and says why it refuses another', async () => {
    await screen.click('.matrix thead th:nth-child(3) button');
    await screen.wait('[name=add-name]');
    await fill(screen, '[name=add-name]', 'stad gent!');
    await screen.wait('[name=add-name][aria-invalid=true]');
    await fill(screen, '[name=add-name]', 'gentofficieel');
    await screen.press('Enter');
    await screen.wait('[data-handle=gentofficieel][data-verdict]', PATIENCE);
    await screen.press('Escape');
    await screen.waitGone('dialog[open]');
  });

  it('takes an account into the register by its address, and never twice', async () => {
    await goTo(screen, '#register', '[name=account-address]');
    await fill(screen, '[name=account-address]', 'https://www.facebook.com/stadgent');
    await screen.press('Enter');
    await screen.wait('tbody tr:nth-child(2)');
    await fill(screen, '[name=account-address]', 'https://x.com/stadgent');
    await screen.press('Enter');
    await screen.wait('[name=account-address][aria-invalid=true]');
    expect((await stateOf(rig)).accounts).toHaveLength(2);
  });

  it('speaks another language and wears other colours at once', async () => {
    await goTo(screen, '#settings', '[name=theme]');
    await choose(screen, '[name=theme]', 'dark');
    await screen.wait(':root[data-theme=dark]');
    await choose(screen, '[name=language]', 'fr');
    await screen.wait(':root[lang=fr]');
    await expect.poll(() => screen.texts('h1')).toEqual(['Paramètres']);
  });

  it('has no flaw that axe can see, on any page', async () => {
    for (const [page, until] of [
      ['#overview', '#agenda'],
      ['#names', '.sift'],
      ['#register', '[name=account-address]'],
      ['#settings', '[name=theme]'],
    ] as const) {
      await goTo(screen, page, until);
      expect(await screen.axe(), page).toEqual([]);
    }
  });

  it('keeps a key of the user’s own out of the backup', async () => {
    await screen.type('[name=key-youtube]', 'a-key-of-my-own');
    await screen.press('Enter');
    await expect.poll(async () => (await stateOf(rig)).settings.keys['youtube']).toBe('a-key-of-my-own');
    backup = await exported(screen);
    await expect.poll(async () => (await stateOf(rig)).backupAt).not.toBeNull();
    expect(backup).toContain('stadgent');
    expect(backup).not.toContain('a-key-of-my-own');
  });

  it('refuses every file that is no good backup, and loses nothing by it', async () => {
    const before = await stateOf(rig);
    for (const file of [
      '',
      '{"a":1}',
      backup.slice(0, -80),
      backup.replace(`"version": ${VERSION}`, '"version": 99'),
    ]) {
      await give(screen, file);
      await screen.wait('.panel .wrong');
      await screen.click('.panel button');
      await screen.waitGone('.panel');
    }
    expect(await stateOf(rig)).toEqual(before);
  });

  it('erases everything after the word was typed, and takes everything back in from the file', async () => {
    await screen.type('[name=erase]', 'non');
    await screen.press('Enter');
    await screen.wait('[name=erase][aria-invalid=true]');
    await fill(screen, '[name=erase]', 'effacer');
    await screen.press('Enter');
    await expect.poll(async () => Object.keys(await rig.stored())).toEqual([]);
    await give(screen, backup);
    await screen.wait('.panel .primary');
    await screen.click('.panel .primary');
    await screen.waitGone('.panel .primary');
    expect((await stateOf(rig)).accounts).toHaveLength(2);
  });
});
