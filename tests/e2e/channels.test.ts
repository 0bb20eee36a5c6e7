/** First think, then act, in real browsers: from an empty profile to a signed plan, an open channel, a verdict and a report. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/channel/channel-words.fixture.ts';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import { LINKEDIN, META, MONTH, POSTS, WORDS } from './citizens.ts';
import {
  choose,
  dayIn,
  give,
  goTo,
  lacking,
  letTimePass,
  openAt,
  paste,
  savedBy,
  stateOf,
  toQuestion,
  writePlan,
} from './desk.ts';
import type { Area, Rig, Screen } from './rig.ts';

const BUILDS = { chromium: 'chrome-e2e', firefox: 'firefox-e2e' } as const;
/** Each browser stands in another part of the country, and speaks its language. */
const TOWNS = {
  chromium: { language: 'nl', town: 'Gent', id: 'be:44021', handle: 'stadgent' },
  firefox: { language: 'fr', town: 'Namur', id: 'be:92094', handle: 'villedenamur' },
} as const;
const PATIENCE = 60_000;
const roomOf = (key: string): string => `channels/${encodeURIComponent(key)}`;

const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe.each(BROWSERS)('first think, then act, in $name', ({ name, open }) => {
  const { language, town, id, handle } = TOWNS[name];
  const [key, page] = [`${id} bluesky ${handle}`, `${id} facebook ${handle}`];
  const say = sayIn(language);
  let world: World;
  let rig: Rig;
  let screen: Screen;

  const plan = async () => (await stateOf(rig)).channels.cases.find((one) => one.key === key);
  const accountState = async () => (await stateOf(rig)).accounts.find((one) => one.platform === 'bluesky')?.state;
  const counted = async (of: string) => (await stateOf(rig)).channels.dialogue.filter((one) => one.key === of);

  beforeAll(async () => {
    world = await openWorld({ accounts: [{ platform: 'bluesky', handle, name: town }] });
    rig = await open({ extension: join(import.meta.dirname, '../../dist', BUILDS[name]), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('refuses to open a claimed account without a plan, unless somebody says who and why', async () => {
    screen = await openAt(rig, 'overview', '[name=municipality]');
    await screen.type('[name=municipality]', town);
    await screen.press('Enter');
    await screen.click('[name=check]');
    await screen.wait('[data-state=done]', PATIENCE);
    await goTo(screen, 'settings', '[name=language]');
    await choose(screen, '[name=language]', language);
    await screen.wait(`:root[lang=${language}]`);
    for (const address of [`https://bsky.app/profile/${handle}.bsky.social`, `https://www.facebook.com/${handle}`]) {
      await goTo(screen, 'register', '[name=account-address]');
      await screen.type('[name=account-address]', address);
      await screen.press('Enter');
      await screen.wait(`[data-platform=${address.includes('bsky') ? 'bluesky' : 'facebook'}][data-state=asleep]`);
    }
    await goTo(screen, `register/${encodeURIComponent(key)}`, '[name=account-to][value=open]');
    await screen.click('[name=account-to][value=open]');
    await screen.click('[name=move]');
    await screen.wait('#plan-link');
    await goTo(screen, roomOf(key), '[data-gate=shut] [name=override]');
    await screen.click('.gate details:has([name=override]) summary');
    await paste(screen, '[name=override-reason]', 'snel');
    await screen.click('[name=override]');
    await expect.poll(() => screen.texts('.gate .wrong')).toEqual([say('gate_refused_no_reason', 10)]);
    await paste(screen, '[name=override-reason]', 'Het water staat in de straten');
    await screen.click('[name=override]');
    await expect.poll(() => screen.texts('.gate .wrong')).toEqual([say('gate_refused_no_name')]);
    // What is left in that form would make the browser ask before the page is loaded again.
    await paste(screen, '[name=override-reason]', '');
    expect(await accountState()).toBe('asleep');
    expect((await stateOf(rig)).channels.overrides).toEqual([]);
  });

  it('keeps half a plan while it is written, though the background dies and the page is loaded again', async () => {
    await screen.type('[name=case-goal]', 'Jongeren vragen wat zij missen');
    await expect.poll(async () => (await plan())?.goal).toBe('Jongeren vragen wat zij missen');
    await rig.killBackground();
    await screen.type('[name=case-goal]', ', en wij antwoorden.');
    await expect.poll(async () => (await plan())?.goal, { timeout: 10_000 }).toContain('missen, en wij antwoorden.');
    await rig.killBackground();
    await screen.reload();
    await screen.wait('.question[data-step=use]');
    await screen.wait('.step-list [data-step=goal][data-done=true]');
    expect(await screen.data('[data-channel] .step-list [data-done=true]')).toHaveLength(1);
  });

  it('says what is wrong with a number that is none, hours of 0 or 200 and a date in the past', async () => {
    await toQuestion(screen, 'hours');
    for (const [hours, why] of [
      ['0', 'none'],
      ['200', 'many'],
    ] as const) {
      await paste(screen, '[name=case-hours]', hours);
      await expect.poll(() => lacking(screen)).toEqual([say(`missing_hours_${why}`, 168)]);
    }
    await paste(screen, '[name=case-hours]', '80');
    await expect.poll(async () => (await screen.texts('[data-doubt-hours]')).join()).toMatch(/\b60\b/);
    expect(await lacking(screen)).toEqual([]);
    await paste(screen, '[name=case-hours]', '4,5');
    await expect.poll(() => lacking(screen)).toEqual([]);
    await toQuestion(screen, 'evaluation');
    await paste(screen, '[name=case-evaluateAt]', dayIn(-1));
    await expect.poll(() => lacking(screen)).toEqual([say('missing_evaluation_past')]);
    await paste(screen, '[name=case-evaluateAt]', dayIn(90));
    await toQuestion(screen, 'targets');
    await screen.click('[name=add-target]');
    await paste(screen, '[name^=target-words]', 'Antwoorden per bericht');
    await choose(screen, '[name^=target-measure]', 'replies_per_post');
    await paste(screen, '[name^=target-by]', dayIn(80));
    await paste(screen, '[name^=target-to]', 'veel');
    await screen.wait('[name^=target-to][aria-invalid=true]');
    await expect.poll(async () => (await plan())?.targets).toMatchObject([{ measure: 'replies_per_post', to: null }]);
    await paste(screen, '[name^=target-to]', '1');
    await expect.poll(() => lacking(screen)).toEqual([]);
  });

  it('opens with a whole plan that management signed', async () => {
    await writePlan(screen);
    await toQuestion(screen, 'sign_off');
    expect(await screen.texts('[name=open-channel]')).toEqual([]);
    await paste(screen, '[name=sign-function]', 'algemeen directeur');
    await screen.click('[name=sign]');
    await screen.click('[name=open-channel]');
    await screen.wait('.gate[data-gate=open]:not(:has([name=open-channel]))');
    await expect.poll(accountState).toBe('open');
    expect(await plan()).toMatchObject({ hours: 4.5, signOff: { function: 'algemeen directeur' } });
  });

  it('counts a month of its open feed by itself, and of no month that is still to come', async () => {
    await screen.close();
    await letTimePass(rig, 100);
    world.accounts.add({ platform: 'bluesky', handle, name: town, posts: POSTS });
    await rig.restart();
    // Somebody looks: what came due meanwhile is not put off to later in the day.
    screen = await openAt(rig, roomOf(key), '.step-list');
    await expect
      .poll(() => counted(key), { timeout: 100_000 })
      .toMatchObject([{ period: MONTH, from: 'feed', counts: { posts: 24, invitations: 12, replies: 30 } }]);
    await screen.wait(`[data-period="${MONTH}"]`);
    await screen.wait('[data-measure=replies_per_post][data-enough=true]');
  });

  it('counts the export of the platform, and refuses that of another', async () => {
    await goTo(screen, roomOf(page), `[data-dialogue="${page}"] [name=dialogue-file]`);
    await screen.click('details:has(> summary + [data-import]) summary');
    await give(screen, '[name=dialogue-file]', 'linkedin.csv', LINKEDIN);
    await screen.wait('[data-refused=other_platform]');
    await give(screen, '[name=dialogue-file]', 'meta.csv', META);
    await screen.wait(`tr[data-month="${MONTH}"]`);
    await screen.click('[name=dialogue-take]');
    await expect.poll(() => counted(page)).toMatchObject([{ period: MONTH, from: 'import', counts: { posts: 25 } }]);
  });

  it('keeps what residents said, what was answered and what changed, and warns about a telephone number', async () => {
    await goTo(screen, 'channels/feedback', '[name=feedback-add]');
    await screen.click('[name=feedback-add]');
    await paste(screen, '[name=feedback-signal]', 'Glad fietspad, bel 0475 12 34 56');
    await screen.wait('[data-personal]');
    await paste(screen, '[name=feedback-signal]', 'Het fietspad is glad');
    await screen.waitGone('[data-personal]');
    await choose(screen, '[name=feedback-channel]', key);
    await paste(screen, '[name=feedback-answer]', 'De ploeg komt deze week');
    await paste(screen, '[name=feedback-changed]', 'Elke maandag wordt er geveegd');
    await paste(screen, '[name=feedback-changedAt]', dayIn(0));
    await screen.click('[name=feedback-keep]');
    await screen.wait('[data-feedback]');
    expect((await stateOf(rig)).channels.feedback).toMatchObject([{ channel: key, signal: 'Het fietspad is glad' }]);
  });

  it('is looked back at on its date, and closed only with a reason and a decision', async () => {
    await goTo(screen, 'overview', '[data-step=tend]');
    await goTo(screen, 'report', '[data-report-page] [data-section=decisions] li');
    await goTo(screen, roomOf(key), '[data-attention=evaluation]');
    await screen.click('[name=to-evaluation]');
    await screen.wait('#part-evaluation:focus');
    await screen.click('[name=start-evaluation]');
    await screen.wait('.evaluation [data-target][data-result=reached]');
    await screen.click('[name=evaluation-verdict][value=keep]');
    await screen.click('[name=close-evaluation]');
    await expect.poll(() => screen.texts('.evaluation .missing li')).toHaveLength(3);
    await paste(screen, '[name=evaluation-reason]', 'Jongeren krijgen hun antwoord');
    await paste(screen, '[name=evaluation-next]', dayIn(60));
    await paste(screen, '[name=evaluation-function]', 'managementteam');
    await screen.click('[name=close-evaluation]');
    await screen.waitGone('.evaluation');
    const [closed] = (await stateOf(rig)).channels.evaluations;
    expect(closed).toMatchObject({ verdict: 'keep', results: [{ value: 1.25, result: 'reached' }] });
    expect(await plan()).toMatchObject({ evaluateAt: closed?.next?.at, signOff: { function: 'managementteam' } });
    // The goal was for a day that is past by now, so it got the day of the next look, under the same yes.
    expect((await plan())?.targets).toMatchObject([{ by: closed?.next?.at, to: 1 }]);
    await screen.wait('.channel-room[data-gate=open]:not(:has(.matter))');
  });

  it('stands in a report of one page and in the calendar file, and nobody’s words were stored', async () => {
    await goTo(screen, 'report', `[data-report-page][lang=${language}]`);
    const rowsOf = (id: string) => screen.texts(`[data-report-page] [data-section=${id}] li`);
    expect((await rowsOf('channels')).join()).toContain('Jongeren vragen wat zij missen');
    expect(await rowsOf('changes')).toHaveLength(1);
    expect((await screen.texts('[data-report-page]')).join()).not.toContain('▯');
    // A cell of the report is one line with ordinary spaces.
    expect((await rowsOf('dates')).join()).toContain(
      say('date_evaluation', `Bluesky · ${handle}`).replace(/\s+/g, ' '),
    );
    if (screen.pdf) expect(pagesOf(await screen.pdf())).toBe(1);
    await goTo(screen, 'register/calendar', '[name=save-calendar]');
    const calendar = (await savedBy(screen, '[name=save-calendar]')).replaceAll('\r\n ', '');
    const event = calendar.split('BEGIN:VEVENT').find((one) => one.includes('UID:evaluation-'));
    expect(event).toContain(`DTSTART;VALUE=DATE:${dayIn(60).replaceAll('-', '')}`);
    for (const area of ['local', 'session', 'sync'] satisfies Area[])
      expect(JSON.stringify(await rig.stored(area))).not.toMatch(WORDS);
  });
});
