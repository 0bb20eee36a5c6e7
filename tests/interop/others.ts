/** Who else uses the name, on the real network: searched for, foreseen by their handle, followed when they are renamed. */
import { ok } from 'node:assert/strict';
import type { Rig, Screen } from '../e2e/rig.ts';
import type { Front } from './front.ts';
import type { Network } from './network.ts';
import type { Report } from './report.ts';

const PAGE = 'src/ui/dashboard/index.html#lookalikes';
const ROUND = 120_000;

/** Copies that only a search finds, one for each browser, a copy that is foreseen, a joke, and somebody of that name. */
const OTHERS = [
  'gentprijs-chromium.bsky.social Stad Gent',
  'gentprijs-firefox.bsky.social Stad Gent',
  'stadgentbe.bsky.social Stad Gent',
  'nietdestadgent.bsky.social Niet de stad Gent (parodie)',
  'jan-van-gent.bsky.social Jan Van Gent',
] as const;

type Row = Record<string, string>;

const rowsOn = (screen: Screen): Promise<Row[]> => screen.data('tr[data-lookalike][data-platform=bluesky]');

const row = (handle: string): string => `tr[data-lookalike][data-platform=bluesky][data-handle="${handle}"]`;

const likenessOf = async (screen: Screen, handle: string): Promise<string | undefined> =>
  (await rowsOn(screen)).find((one) => one['handle'] === handle)?.['likeness'];

/** Makes the accounts that every browser will look for. */
export const settleOthers = async (network: Network): Promise<void> => {
  for (const line of OTHERS) await network.tell(`create ${line}`);
};

/** Which searches reached the network, for whoever reads why a step failed. */
const searchesOf = ({ visits }: Front): string =>
  visits
    .filter(({ path }) => path.includes('searchActors'))
    .map(({ path, status }) => `${status} ${path}`)
    .join(', ');

/** Looks for them in one browser, after its first check. */
export const lookForOthers = async (
  { step, note }: Report,
  rig: Rig,
  network: Network,
  front: Front,
): Promise<void> => {
  // Of each browser's own: a name that moved to and fro is not what citizens meet.
  const [first, second] = [`gentprijs-${rig.name}`, `gentwinst-${rig.name}`];
  const screen = await rig.openPage(PAGE);
  await screen.wait('[name=search-lookalikes]');
  await screen.click('[name=search-lookalikes]');
  await step(`${rig.name}: the open search finds a copy whose handle nobody would foresee`, async () => {
    await screen.wait(row(first), ROUND).catch((error) => {
      note(searchesOf(front));
      throw error;
    });
    ok((await likenessOf(screen, first)) === 'lookalike', JSON.stringify(await rowsOn(screen)));
  });
  await step(`${rig.name}: a copy with a likely handle is found and called a look-alike`, async () => {
    await screen.wait(row('stadgentbe'), ROUND);
    ok((await likenessOf(screen, 'stadgentbe')) === 'lookalike', JSON.stringify(await rowsOn(screen)));
  });
  await step(`${rig.name}: a joke that says so and a person of that name are not called look-alikes`, async () => {
    for (const handle of ['nietdestadgent', 'jan-van-gent'])
      ok((await likenessOf(screen, handle)) !== 'lookalike', `${handle}: ${await likenessOf(screen, handle)}`);
  });
  await network.tell(`rename ${first}.bsky.social ${second}.bsky.social`);
  await screen.click('[name=search-lookalikes]');
  await step(`${rig.name}: renamed, it is the same account with its history, not a new one`, async () => {
    await screen.wait(row(second), ROUND);
    await screen.waitGone(row(first), ROUND);
    const kept = (await rig.stored())[`lookalike:be:44021 bluesky ${second}`] as { history: unknown[] } | undefined;
    const renamed = JSON.stringify(kept?.history ?? []);
    ok(renamed.includes(first) && renamed.includes('"handle"'), `the rename is not in its history: ${renamed}`);
  });
  await screen.close();
};
