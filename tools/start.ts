/** `npm start`: the extension in a browser against the practice world, or with `--live` against the real platforms. */
import { openChromium, openFirefox } from '../tests/e2e/browsers.ts';
import type { Rig } from '../tests/e2e/rig.ts';
import { PRACTICE } from '../tests/world/practice.ts';
import { openWorld } from '../tests/world/world.ts';
import { chromiumProgram } from './programs.mjs';
import { builds } from './start/builds.ts';
import { DASHBOARD, doMainJob } from './start/main-job.ts';
import { tableOf } from './start/table.ts';
import { type Wishes, wishesFrom } from './start/wishes.ts';

const openBrowser = (wishes: Wishes, port: number | undefined): Promise<Rig> => {
  const made = builds(wishes.live);
  const where = port === undefined ? {} : { port };
  const setting = { ...where, visible: wishes.display };
  return chromiumProgram() === null
    ? openFirefox({ ...setting, extension: made.firefox })
    : openChromium({ ...setting, extension: made.chromium });
};

/** Shows the dashboard and stays until the person closes the browser. */
const show = async (rig: Rig, live: boolean): Promise<void> => {
  const closed = rig.closed();
  await rig.openPage(DASHBOARD);
  console.log(
    live ? 'Naamwacht asks the real platforms now.' : 'Every site in this browser is a practice copy on this computer.',
  );
  console.log('The popup is behind the puzzle piece in the toolbar. Close the browser to end.');
  await closed;
};

const report = async (rig: Rig, pictures: string): Promise<void> => {
  console.log('No display here: doing the main job without a window.');
  const rows = await doMainJob(rig, pictures);
  console.log(`${tableOf(rows)}\n\nPictures: ${pictures}`);
};

const main = async (): Promise<void> => {
  const wishes = wishesFrom(process.argv.slice(2), process.platform, process.env);
  if (wishes.live && !wishes.display)
    throw new Error('--live needs a display: a person must answer the browser’s question which sites may be asked.');
  const world = wishes.live ? undefined : await openWorld(PRACTICE);
  const rig = await openBrowser(wishes, world?.port);
  try {
    await (wishes.display ? show(rig, wishes.live) : report(rig, wishes.pictures));
  } finally {
    await rig.close().catch(() => undefined);
    await world?.close();
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
