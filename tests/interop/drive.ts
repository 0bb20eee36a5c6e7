/** The built extension in a real browser against the real network: what an officer sees, and what changes for her. */
import { equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { BROWSERS } from '../e2e/browsers.ts';
import type { Rig, Screen } from '../e2e/rig.ts';
import { readOwnFeed, writePosts } from './feed.ts';
import type { Front } from './front.ts';
import type { Network } from './network.ts';
import { lookForOthers, settleOthers } from './others.ts';
import type { Report } from './report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const POPUP = 'src/ui/popup/index.html';
/** `--only firefox` drives one browser. */
const ONLY = process.argv[process.argv.indexOf('--only') + 1 || process.argv.length];

const ROUND = 120_000;
const RESTS = 2_000;
const LOOK_EVERY = 200;

/** Where the build for a browser is, with every host granted. */
const buildOf = (name: Rig['name']): string => join(ROOT, 'dist', name === 'chromium' ? 'chrome-e2e' : 'firefox-e2e');

type Shown = { handle: string; verdict: string };

/** Bluesky's names as the popup shows them, best first. */
const shown = async (popup: Screen): Promise<Shown[]> =>
  (await popup.data('[data-platform="bluesky"][data-verdict]')).map(({ handle = '', verdict = '' }) => ({
    handle,
    verdict,
  }));

const verdictOf = async (popup: Screen, handle: string): Promise<string | undefined> =>
  (await shown(popup)).find((one) => one.handle === handle)?.verdict;

const until = async (what: string, look: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + ROUND;
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`Waited ${ROUND / 1000} seconds in vain: ${what}`);
    await new Promise((done) => setTimeout(done, LOOK_EVERY));
  }
};

const firstCheck = async (popup: Screen): Promise<void> => {
  await popup.wait('[name=municipality]');
  await popup.type('[name=municipality]', 'Gent');
  await popup.press('Enter');
  await popup.wait('[name=check]');
  await popup.click('[name=check]');
  await popup.wait('[data-state=done]', ROUND);
};

/** What the badge says once it has said the same for a while: it follows the last news at its own pace. */
const restingBadge = async (rig: Rig): Promise<number> => {
  let [text, since] = [await rig.badge(), Date.now()];
  await until('the badge rests', async () => {
    const now = await rig.badge();
    if (now !== text) [text, since] = [now, Date.now()];
    return Date.now() - since > RESTS;
  });
  return Number(text || '0');
};

/** Checks again until a name has the verdict that the network gave it meanwhile. */
const checkAgain = async (popup: Screen, handle: string, verdict: string): Promise<void> => {
  await popup.click('[name=check]');
  await until(`${handle} is ${verdict}`, async () => (await verdictOf(popup, handle)) === verdict);
  await popup.wait('[data-state=done]', ROUND);
};

const firstDay = async ({ step }: Report, rig: Rig, popup: Screen, front: Front, did: string): Promise<void> => {
  await step(`${rig.name}: the first check of Gent comes to its end`, () => firstCheck(popup));
  await step(`${rig.name}: the existing account is taken, and its profile is remembered`, async () => {
    equal(await verdictOf(popup, 'stadgent'), 'taken', JSON.stringify(await shown(popup)));
    const kept = JSON.stringify(await rig.stored());
    ok(kept.includes(did) && kept.includes('Stad Gent'), 'no profile in storage');
  });
  await step(`${rig.name}: the names that nobody has are free`, async () => {
    const others = (await shown(popup)).filter(({ handle }) => handle !== 'stadgent');
    ok(others.length > 0, 'no other name is shown');
    ok(
      others.every(({ verdict }) => verdict === 'free' || verdict === 'impossible'),
      JSON.stringify(others),
    );
  });
  await step(`${rig.name}: no question carried a cookie`, () => {
    ok(front.visits.length > 0, 'nothing was asked');
    ok(front.visits.every((visit) => visit.asked.cookie === undefined));
  });
};

const laterDay = async ({ step }: Report, rig: Rig, popup: Screen, network: Network): Promise<void> => {
  const handle = (await shown(popup)).find(({ verdict }) => verdict === 'free')?.handle ?? '';
  const before = await restingBadge(rig);
  await network.tell(`create ${handle}.bsky.social Iemand Anders`);
  await step(`${rig.name}: somebody claims “${handle}”, and the next check says so`, () =>
    checkAgain(popup, handle, 'taken'),
  );
  await step(`${rig.name}: the badge, at ${before} until then, counts it`, async () => {
    const after = await restingBadge(rig);
    ok(after > before, `the badge says ${after}`);
  });
  await network.tell(`delete ${handle}.bsky.social`);
  await step(`${rig.name}: the account is deleted, and the next check calls the name free`, () =>
    checkAgain(popup, handle, 'free'),
  );
};

/** Drives the extension in every browser. */
export const driveAll = async (report: Report, network: Network, front: Front): Promise<void> => {
  const { did = '' } = await network.tell('create stadgent.bsky.social Stad Gent');
  await settleOthers(network);
  await writePosts(network);
  for (const { name, open } of BROWSERS.filter((one) => ONLY === undefined || one.name === ONLY)) {
    const rig = await open({ extension: buildOf(name), port: front.port });
    try {
      const popup = await rig.openPage(POPUP);
      await firstDay(report, rig, popup, front, did);
      await lookForOthers(report, rig, network, front);
      await readOwnFeed(report, rig);
      await laterDay(report, rig, popup, network);
    } finally {
      await rig.close();
    }
  }
};
