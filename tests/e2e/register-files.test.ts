/** The files of the register in real browsers: lists, calendar, backup, a colleague’s file, the list for the website. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import {
  accountIn,
  begin,
  buildOf,
  enter,
  fill,
  GENT,
  give,
  giveText,
  goTo,
  openCard,
  saved,
  stateOf,
} from './register-driving.ts';
import type { Rig, Screen } from './rig.ts';

/** As Excel in Belgium saves it: semicolons, Windows letters, a formula, a secret, a cell of two lines, an impossible day. */
const LIST = [
  'Platform;Account;Dienst;Naam verantwoordelijke;Laatste login;Wachtwoord;Opmerking',
  'Facebook;bibgent;Bibliotheek;Zoë Maës;12/03/2026;Zomer2024!;"=HYPERLINK(""http://kwaad.example"")"',
  'Instagram;@jeugdgent;Jeugddienst;Peeters An;1/1/1900;;"regel een\r\nregel twee; met ""haakjes"""',
  'X;StadGent;Sportdienst;;;;',
  'Hyves;gent;;;;;',
].join('\r\n');

describe.each(BROWSERS)('the files of the register in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;
  let screen: Screen;
  let backup = '';

  beforeAll(async () => {
    world = await openWorld();
    rig = await open({ extension: buildOf(name), port: world.port });
    screen = await begin(rig);
    await enter(screen, ['x.com/StadGent', 'https://www.tiktok.com/@stadgent']);
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('reads a list from Excel: letters, columns and lines told before anything is kept, secrets left out', async () => {
    await goTo(screen, '#register/import', '[name=register-file]');
    await give(screen, '[name=register-file]', 'accounts.csv', Buffer.from(LIST, 'latin1'));
    await screen.wait('[data-brought=added][data-count="2"]');
    expect((await screen.texts('.column-choices')).join()).toContain('Zoë Maës');
    expect(await screen.evaluate(`document.querySelector('[name=column-5]').value`)).toBe('secret');
    for (const part of ['changed', 'refused']) await screen.wait(`[data-brought=${part}][data-count="1"]`);
    expect((await stateOf(rig)).accounts).toHaveLength(2);
    await screen.click('[name=register-take-over]');
    await screen.wait('[data-taken=done]');
    const state = await stateOf(rig);
    expect(state.accounts).toHaveLength(4);
    expect(JSON.stringify(state)).not.toContain('Zomer2024');
    expect(await accountIn(rig, 'instagram', 'jeugdgent')).toMatchObject({ visitedAt: null, service: 'Jeugddienst' });
    expect((await accountIn(rig, 'instagram', 'jeugdgent')).notes).toContain('1/1/1900');
  });

  it('gives the list back without a formula that a spreadsheet would run', async () => {
    await goTo(screen, '#register/export', '[name=register-save-csv]');
    const csv = await saved(screen, '[name=register-save-csv]');
    expect(csv).toContain(`"'=HYPERLINK(""http://kwaad.example"")"`);
    expect(csv).toContain('regel twee; met ""haakjes""');
    expect(csv).not.toMatch(/(^|;|\n)"?=/);
  });

  it('puts every day into a calendar, and the same appointment moves when somebody signed in', async () => {
    const events = async (rings: boolean): Promise<Map<string, string>> => {
      await goTo(screen, '#register/calendar', '[name=save-calendar]');
      const file = await saved(screen, '[name=save-calendar]');
      // What is due today rings nobody tomorrow; only days to come have an alarm.
      expect(file.includes('BEGIN:VALARM')).toBe(rings);
      const found = file.matchAll(/UID:(.+)\r\n(?:.+\r\n)*?DTSTART;VALUE=DATE:(\d{8})/g);
      return new Map([...found].map(([, uid = '', day = '']) => [uid, day]));
    };
    const before = await events(false);
    await goTo(screen, '#register', 'tr[data-handle=jeugdgent]');
    await screen.click('tr[data-handle=jeugdgent] [name=visited]');
    await screen.wait('tr[data-handle=jeugdgent][data-due=later]');
    const after = await events(true);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const moved = [...after.keys()].filter((uid) => after.get(uid) !== before.get(uid));
    expect(moved).toEqual([expect.stringContaining('jeugdgent')]);
    expect(after.size).toBe(5);
  });

  it('puts a backup back after saying what it brings, and keeps both where it differs', async () => {
    await goTo(screen, '#settings', '[name=export]');
    backup = await saved(screen, '[name=export]');
    await openCard(screen, `${GENT} facebook bibgent`);
    await fill(screen, '[name=account-service]', 'De Krook');
    await screen.click('[name=save-what]');
    await openCard(screen, `${GENT} tiktok stadgent`);
    await screen.click('[name=forget]');
    await screen.click('[name=forget-surely]');
    await expect.poll(async () => (await stateOf(rig)).accounts.length).toBe(3);
    await goTo(screen, '#settings', '[name=import]');
    await giveText(screen, '[name=import]', 'naamwacht.json', backup);
    await screen.wait('.panel .primary');
    expect((await screen.texts('.panel li')).map((text) => text.slice(0, 9))).toEqual(['1 account', '1 account']);
    expect((await stateOf(rig)).accounts).toHaveLength(3);
    await screen.click('.panel .primary');
    await screen.waitGone('.panel .primary');
    expect((await accountIn(rig, 'tiktok', 'stadgent')).by).toBe('AP');
    expect((await accountIn(rig, 'facebook', 'bibgent')).differs).toHaveLength(1);
  });

  // Firefox has no fixed limit for what an extension stores; there it is the disk that may be full.
  it.runIf(name === 'chromium')(
    'leaves the register whole when the storage is full while a file comes in',
    async () => {
      const bigger = backup.replaceAll('"notes": ""', `"notes": "${'Veel te vertellen. '.repeat(100)}"`);
      const before = await stateOf(rig);
      const used = await screen.evaluate<number>('chrome.storage.local.getBytesInUse(null)');
      const left = (await screen.evaluate<number>('chrome.storage.local.QUOTA_BYTES')) - used;
      await rig.store({ filler: 'x'.repeat(left - 700) });
      await giveText(screen, '[name=import]', 'naamwacht.json', bigger);
      await screen.click('.panel .primary');
      await screen.wait('[role=alert]');
      expect(await stateOf(rig)).toEqual(before);
      await screen.evaluate(`chrome.storage.local.remove('filler')`);
      await screen.reload();
      await screen.wait('[name=import]');
    },
  );

  it('merges a colleague’s register, and asks a person where the two differ', async () => {
    await goTo(screen, '#register/export', '[name=register-save-json]');
    const file = await saved(screen, '[name=register-save-json]');
    await goTo(screen, '#register/colleague', '[name=register-colleague]');
    const theirs = file.replaceAll('"Sportdienst"', '"Sport en jeugd"');
    await giveText(screen, '[name=register-colleague]', 'collega.json', theirs);
    await screen.wait('[data-brought=differing][data-count="1"]');
    await screen.click('[name=register-take-over]');
    await screen.wait('[data-taken=done]');
    await goTo(screen, '#register/differences', '[data-differences="2"]');
    const sport = '[data-account$="stadgent"] .difference-values';
    expect((await screen.texts(`${sport} bdi`)).sort()).toEqual(['Sport en jeugd', 'Sportdienst']);
    await screen.click(`[data-account$="bibgent"] [type=radio]`);
    await screen.click(`[data-account$="bibgent"] [name=save-differences]`);
    await screen.wait('[data-differences="1"]');
    const chosen = (await screen.texts(`${sport} bdi`))[1];
    await screen.click(`${sport} label:nth-child(2) [type=radio]`);
    await screen.click(`[data-account$="stadgent"] [name=save-differences]`);
    await screen.wait('[data-differences="0"]');
    expect((await accountIn(rig, 'x', 'StadGent')).service).toBe(chosen);
  });

  it('writes the public list for the website: the accounts, and nothing of people', async () => {
    await goTo(screen, '#register/proof', '[name=public-text]');
    const text = () => screen.evaluate<string>(`document.querySelector('[name=public-text]').value`);
    expect(await text()).toContain('<a rel="me" href="https://x.com/StadGent"');
    await screen.click('[name=public-form][value=data]');
    await expect.poll(text).toContain('application/ld+json');
    const data = (await text()).replace(/<\/?script[^>]*>/g, '');
    expect(JSON.stringify(JSON.parse(data))).toContain('https://www.instagram.com/jeugdgent/');
    expect(data).not.toMatch(/Zoë|Peeters/i);
  });
});
