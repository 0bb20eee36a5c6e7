/** A year with the register in real browsers: the first accounts, who gets in, sign-ins, somebody who leaves, the review. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import {
  accountIn,
  begin,
  buildOf,
  DASHBOARD,
  enter,
  fill,
  GENT,
  goTo,
  openCard,
  pick,
  put,
  stateOf,
  tabTo,
} from './register-driving.ts';
import type { Rig, Screen } from './rig.ts';

const DAY = 86_400_000;
const PASSWORD = 'wachtwoord: Zomer2024!';

const ADDRESSES = [
  'https://www.facebook.com/stadgent',
  'https://www.instagram.com/stadgent/?hl=nl',
  'x.com/StadGent',
  'https://www.tiktok.com/@stadgent',
];

describe.each(BROWSERS)('a year with the register in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;
  let screen: Screen;

  beforeAll(async () => {
    world = await openWorld();
    rig = await open({ extension: buildOf(name), port: world.port });
    screen = await begin(rig);
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('is empty at first, takes accounts in by their address, and claims no visit that nobody made', async () => {
    await goTo(screen, '#register', '.begin');
    await enter(screen, ADDRESSES);
    const rows = await screen.data('tr[data-account]');
    expect(rows.map((row) => row['due'])).toEqual(['late', 'late', 'late', 'late']);
    expect((await screen.texts('tr[data-account] .due')).join()).not.toMatch(/\d{4}/);
  });

  it('notes who looks after an account and who can get in, but never a password; a killed worker loses nothing', async () => {
    await openCard(screen, `${GENT} x stadgent`);
    await fill(screen, '[name=account-keeperRole]', 'communicatieambtenaar');
    await fill(screen, '[name=account-keeperName]', 'An Peeters');
    await fill(screen, '[name=account-standInRole]', 'diensthoofd');
    await screen.click('[name=save-people]');
    await fill(screen, '[name=account-place]', PASSWORD);
    await screen.click('[name=save-custody]');
    await screen.wait('[name=account-place][aria-invalid=true]');
    expect((await screen.texts('#wrong-place')).join()).toContain('wachtwoordkluis');
    await rig.killBackground();
    await fill(screen, '[name=account-place]', 'Vaultwarden, map Communicatie');
    await fill(screen, '[name=admin-name]', 'An Peeters');
    await screen.click('.checklist [name=arranged][value=two_people]');
    await screen.click('[name=save-custody]');
    await expect
      .poll(async () => (await accountIn(rig, 'x', 'StadGent')).custody)
      .toMatchObject({ place: 'Vaultwarden, map Communicatie', checks: ['two_people'] });
    const { keeper, standIn, custody } = await accountIn(rig, 'x', 'StadGent');
    expect([keeper.name, standIn.role, custody.administrators]).toMatchObject([
      'An Peeters',
      'diensthoofd',
      [{ name: 'An Peeters' }],
    ]);
    expect(JSON.stringify(await rig.stored())).not.toContain('Zomer2024');
  });

  it('moves the day and the badge when somebody signed in', async () => {
    await goTo(screen, '#register', 'tr[data-platform=x]');
    await expect.poll(() => rig.badge()).not.toBe('');
    const before = Number(await rig.badge());
    await screen.click('tr[data-platform=x] [name=visited]');
    await screen.wait('tr[data-platform=x][data-due=later]');
    await expect.poll(() => rig.badge()).toBe(String(before - 1));
    expect((await screen.texts('tr[data-platform=x] .due')).join()).toMatch(/\d{4}/);
  });

  it('goes through everything that hangs on somebody who leaves, with a mark of who did what', async () => {
    await openCard(screen, `${GENT} instagram stadgent`);
    await fill(screen, '[name=account-keeperName]', 'Peeters An');
    await screen.click('[name=save-people]');
    await expect.poll(async () => (await accountIn(rig, 'instagram', 'stadgent')).keeper.name).toBe('Peeters An');
    await goTo(screen, '#register/handover', '[name=leaver]');
    await pick(screen, '[name=leaver]', 'Peeters');
    await screen.click('[name=begin-handover]');
    await screen.wait('[data-handover-open=true]');
    const stops = (await screen.data('.stop[data-account]')).map((one) => one['account']);
    expect(stops.sort()).toEqual([`${GENT} instagram stadgent`, `${GENT} x stadgent`]);
    await fill(screen, '[name="all name"]', 'Bo Claes');
    await screen.click('[name=close-handover]');
    expect((await stateOf(rig)).handovers[0]?.closedAt).toBeNull();
    const tasks = (await screen.data('[data-task]')).length;
    for (let done = 1; done <= tasks; done += 1) {
      await screen.click('[data-task][data-done=false] [name=task]');
      await screen.wait(`[data-handover-open][data-done="${done}"]`);
    }
    expect((await screen.texts('[data-task] small')).every((text) => text.includes('AP'))).toBe(true);
    await screen.click('[name=close-handover]');
    await screen.wait('[data-handover-open=false]');
    expect((await accountIn(rig, 'x', 'StadGent')).keeper.name).toBe('Bo Claes');
    expect(JSON.stringify((await stateOf(rig)).accounts)).not.toContain('Peeters');
  });

  it('closes no account before it is noted when and where a copy was kept', async () => {
    await openCard(screen, `${GENT} tiktok stadgent`);
    await screen.click('[name=account-to][value=closed]');
    await screen.click('[name=move]');
    await screen.wait('.next .notice');
    for (const day of ['1900-01-01', new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10)]) {
      await put(screen, '[name=account-archivedAt]', day);
      await fill(screen, '[name=account-archivePlace]', 'Digitaal depot');
      await screen.click('[name=move]');
      await screen.wait('[name=account-archivedAt][aria-invalid=true]');
    }
    expect((await accountIn(rig, 'tiktok', 'stadgent')).state).toBe('asleep');
    await put(screen, '[name=account-archivedAt]', new Date(Date.now() - 3 * DAY).toISOString().slice(0, 10));
    await screen.click('[name=move]');
    await screen.wait('article.account[data-state=closed]');
    expect((await accountIn(rig, 'tiktok', 'stadgent')).archive?.place).toBe('Digitaal depot');
  });

  it('is gone through once a year by keyboard, and goes on after the browser was closed', async () => {
    const answer = (key: string): Promise<void> => screen.type('.sitting h2', key);
    const progress = (done: number): Promise<void> => screen.wait(`.sitting progress[value="${done}"]`);
    await goTo(screen, '#register/review', 'h1:focus');
    await tabTo(screen, '[name=start-review]');
    await screen.press('Enter');
    await progress(0);
    await answer('k');
    await progress(1);
    await rig.killBackground();
    await answer('w');
    await progress(2);
    await rig.restart();
    screen = await rig.openPage(`${DASHBOARD}#register`);
    await screen.wait('.review-notice a');
    expect((await screen.texts('.review-notice')).join()).toContain('2 van 3');
    await tabTo(screen, '.review-notice a');
    await screen.press('Enter');
    await screen.wait('.sitting h2:focus');
    await screen.press('ArrowLeft');
    await progress(1);
    await answer('s');
    await progress(2);
    await answer('k');
    await screen.wait('[name=close-review]');
    await tabTo(screen, '[name=close-review]');
    await screen.press('Enter');
    await expect.poll(async () => (await stateOf(rig)).reviews[0]?.closedAt ?? null).not.toBeNull();
    const { accounts } = await stateOf(rig);
    expect(accounts.filter(({ custody }) => custody.reviewedAt !== null)).toHaveLength(2);
  });
});
