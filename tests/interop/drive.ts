/** The built extension in a real browser against the real network: what an officer sees, and what changes for her. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS } from '../e2e/browsers.ts';
import type { Rig, Screen } from '../e2e/rig.ts';
import type { Front } from './front.ts';
import type { Network } from './network.ts';
import type { Report } from './report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const POPUP = 'src/ui/popup/index.html';
const ROUND = 120_000;
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

const until = async (what: string, look: () => Promise<boolean>, patience = ROUND): Promise<void> => {
  const end = Date.now() + patience;
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} seconds in vain: ${what}`);
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

const count = async (rig: Rig): Promise<number> => Number((await rig.badge()) || '0');

const driven = async (report: Report, rig: Rig, network: Network, front: Front, did: string): Promise<void> => {
  const { step } = report;
  const popup = await rig.openPage(POPUP);
  const from = front.visits.length;
  const going = await step(`${rig.name}: the first check of Gent comes to its end`, () => firstCheck(popup));
  if (!going) return;
  await step(`${rig.name}: the existing account is taken, and its profile is remembered`, async () => {
    equal(await verdictOf(popup, 'stadgent'), 'taken', JSON.stringify(await shown(popup)));
    const kept = JSON.stringify(await rig.stored());
    ok(kept.includes(did) && kept.includes('Stad Gent'), 'no profile in storage');
  });
  const others = (await shown(popup)).filter(
    ({ handle, verdict }) => handle !== 'stadgent' && verdict !== 'impossible',
  );
  await step(`${rig.name}: the names that nobody has are not taken`, async () => {
    const missing = others.filter(({ handle }) => !claimed.has(handle));
    ok(missing.length > 0, 'no other name is shown');
    deepEqual(
      missing.map(({ verdict }) => verdict),
      missing.map(() => 'free'),
    );
  });
  await step(`${rig.name}: no question carried a cookie`, async () => {
    const asked = front.visits.slice(from);
    ok(asked.length > 0, 'nothing was asked');
    ok(asked.every((visit) => visit.asked.cookie === undefined));
  });
  const next = others.find(({ handle, verdict }) => verdict === 'free' && !claimed.has(handle))?.handle;
  if (next) await surprised(report, rig, network, popup, next);
};

/** Names that a former browser's run had claimed by somebody. */
const claimed = new Set<string>();

const surprised = async (report: Report, rig: Rig, network: Network, popup: Screen, handle: string): Promise<void> => {
  const before = await count(rig);
  claimed.add(handle);
  await network.tell(`create ${handle}.bsky.social Iemand Anders`);
  await report.step(`${rig.name}: somebody claims “${handle}”, and the next check says so`, async () => {
    await popup.click('[name=check]');
    await until(`${handle} is taken`, async () => (await verdictOf(popup, handle)) === 'taken');
    await popup.wait('[data-state=done]', ROUND);
  });
  await report.step(`${rig.name}: the badge counts it`, () =>
    until(`the badge rises above ${before}`, async () => (await count(rig)) > before, 20_000),
  );
};

/** Drives the extension in every browser. */
export const driveAll = async (report: Report, network: Network, front: Front): Promise<void> => {
  const { did = '' } = await network.tell('create stadgent.bsky.social Stad Gent');
  for (const { name, open } of BROWSERS) {
    const extension = buildOf(name);
    await report.step(`${name}: the extension is built`, () => ok(existsSync(extension), `${extension} is missing`));
    const rig = await open({ extension, port: front.port });
    try {
      await driven(report, rig, network, front, did);
    } finally {
      await rig.close();
    }
  }
};
