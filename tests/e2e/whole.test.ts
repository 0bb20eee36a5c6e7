/** One whole year as one officer lives it, in one profile: whatever she sees is the same in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE } from '../world/practice.ts';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import { POSTS } from './citizens.ts';
import { choose, dayIn, goTo, letTimePass, openAt, paste, toQuestion, writePlan } from './desk.ts';
import { POPUP } from './places.ts';
import { buildOf } from './register-driving.ts';
import type { Rig, Screen } from './rig.ts';
import { SEEN } from './whole-seen.ts';

const PATIENCE = 100_000;
const KEY = 'be:44021 bluesky stadgent';
const COPY = {
  key: 'be:44021 instagram stadgent_',
  row: 'tr[data-lookalike][data-platform=instagram][data-handle="stadgent_"]',
};

/** What a day is depends on the day of the test; that there is one does not. */
const dayless = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(
      /\b\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)\.? \d{4}/g,
      '<dag>',
    );

describe.each(BROWSERS)('a whole year in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;
  const seen: string[] = [];

  const note = async (screen: Screen, what: string, selector: string): Promise<void> => {
    seen.push(...(await screen.texts(selector)).map((text) => `${what}: ${dayless(text)}`));
  };

  beforeAll(async () => {
    world = await openWorld(PRACTICE);
    rig = await open({ extension: buildOf(name), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('begins with one question, and the names are checked', async () => {
    const settings = await openAt(rig, 'settings', '[name=language]');
    await choose(settings, '[name=language]', 'nl');
    await settings.wait(':root[lang=nl]');
    await settings.close();
    const popup = await rig.openPage(POPUP);
    await popup.wait('[name=municipality]');
    await note(popup, 'eerste vraag', '.lead, .box label, .go');
    await popup.type('[name=municipality]', 'Gent');
    await popup.press('Enter');
    await popup.click('[name=check]');
    await popup.wait('[data-state=done]', PATIENCE);
    await note(popup, 'stand', '.sentence');
    await note(popup, 'naam', '.platform > details > summary');
    await note(popup, 'stap', '[data-step] p');
    await popup.close();
  });

  it('claims the free name, and asks how that went', async () => {
    const popup = await rig.openPage(POPUP);
    await popup.wait('[data-step=claim] button.primary');
    await popup.click('[data-step=claim] button.primary');
    const again = await rig.openPage(POPUP);
    await again.wait('[data-step=claim-pending] button.primary');
    await note(again, 'na de claim', '[data-step=claim-pending] p');
    await again.click('[data-step=claim-pending] button.primary');
    await again.waitGone('[data-step=claim-pending]');
    await again.close();
    await popup.close();
    const register = await openAt(rig, 'register', 'tr[data-account]');
    await note(register, 'register', 'tr[data-account] > :not(:last-child)');
    await register.close();
  });

  it('reminds of the account that sleeps, half a year later', async () => {
    await letTimePass(rig, 170);
    // The name was claimed: somebody holds it now, and it is us.
    world.accounts.add({ platform: 'bluesky', handle: 'stadgent', name: 'Stad Gent', posts: POSTS });
    await rig.restart();
    await expect.poll(() => rig.badge(), { timeout: PATIENCE }).not.toBe('');
    const popup = await rig.openPage(POPUP);
    await popup.wait('[data-step=visit] button');
    await note(popup, 'slaapt', '[data-step=visit] p');
    await popup.click('[data-step=visit] button');
    await popup.waitGone('[data-step=visit]');
    await popup.close();
  });

  it('finds who copies the name, and keeps what a person says of it', async () => {
    const screen = await openAt(rig, 'lookalikes', '[name=search-lookalikes]');
    await screen.click('[name=search-lookalikes]');
    await screen.wait(COPY.row, PATIENCE);
    await screen.wait('[data-patrol=done]', PATIENCE);
    await goTo(screen, `lookalikes/${encodeURIComponent(COPY.key)}`, '[name=class][value=impersonation]');
    await note(screen, 'dubbelganger', '[data-card] .reasons li');
    await screen.click('[name=class][value=impersonation]');
    await screen.click('[name=judge]');
    await screen.wait('[data-decision=impersonation]');
    await note(screen, 'beslist', '[data-decision]');
    await screen.close();
  });

  it('opens the channel with a plan that management signed', async () => {
    const room = `channels/${encodeURIComponent(KEY)}`;
    const screen = await openAt(rig, room, '.step-list');
    await note(screen, 'voor het plan', '.gate');
    await toQuestion(screen, 'goal');
    await paste(screen, '[name=case-goal]', 'Jongeren vragen wat zij missen');
    await writePlan(screen);
    await toQuestion(screen, 'targets');
    await screen.click('[name=add-target]');
    await paste(screen, '[name^=target-words]', 'Antwoorden per bericht');
    await choose(screen, '[name^=target-measure]', 'replies_per_post');
    await paste(screen, '[name^=target-by]', dayIn(80));
    await paste(screen, '[name^=target-to]', '1');
    await toQuestion(screen, 'hours');
    await paste(screen, '[name=case-hours]', '4');
    await toQuestion(screen, 'evaluation');
    await paste(screen, '[name=case-evaluateAt]', dayIn(90));
    await toQuestion(screen, 'sign_off');
    await paste(screen, '[name=sign-function]', 'algemeen directeur');
    await screen.click('[name=sign]');
    await note(screen, 'getekend', '.gate');
    await screen.click('[name=open-channel]');
    await screen.wait('.gate[data-gate=open]:not(:has([name=open-channel]))');
    await note(screen, 'open', '.gate');
    await screen.close();
  });

  it('counts the dialogue of the months after', async () => {
    await letTimePass(rig, 100);
    await rig.restart();
    const screen = await openAt(rig, `channels/${encodeURIComponent(KEY)}`, '.step-list');
    await screen.wait('[data-measure=replies_per_post][data-enough=true]', PATIENCE);
    await note(screen, 'geteld', '[data-measure=replies_per_post] .talk-value');
    await note(screen, 'aandacht', '[data-attention]');
    await screen.close();
  });

  it('reports to management, and both browsers showed the same all along', async () => {
    const screen = await openAt(rig, 'report', '[data-report-page][lang=nl]');
    // What is said of others comes after the list of municipalities, which tells namesakes.
    await screen.wait('[data-section=lookalikes] li:nth-child(12)');
    await note(screen, 'verslag', '[data-report-page] :is([data-section=names], [data-section=lookalikes]) li');
    // Lists that a person reads as one may come in another order.
    expect([...seen].sort()).toEqual([...SEEN].sort());
  });
});
