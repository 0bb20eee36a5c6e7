/** The main job without a window: choose Gent, check its names, and hand back what the popup shows. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Rig } from '../../tests/e2e/rig.ts';
import type { Row } from './table.ts';

export const POPUP = 'src/ui/popup/index.html';
export const DASHBOARD = 'src/ui/dashboard/index.html';

const LONGEST_ROUND = 180_000;

/**
 * Does the job and takes pictures on the way.
 * @param rig a browser with the extension
 * @param pictures the folder for the pictures
 * @returns the data attributes of every name with a verdict
 */
export const doMainJob = async (rig: Rig, pictures: string): Promise<Row[]> => {
  mkdirSync(pictures, { recursive: true });
  const picture = (name: string) => join(pictures, `${name}.png`) as `${string}.png`;
  const popup = await rig.openPage(POPUP);
  await popup.resize(400, 600);
  await popup.wait('[name=municipality]');
  await popup.type('[name=municipality]', 'Gent');
  await popup.screenshot(picture('first-run'));
  await popup.press('Enter');
  await popup.wait('[name=check]');
  await popup.click('[name=check]');
  await popup.wait('[data-state=done]', LONGEST_ROUND);
  await popup.screenshot(picture('popup'));
  await popup.scheme('dark');
  await popup.screenshot(picture('popup-dark'));
  await popup.scheme('light');
  const dashboard = await rig.openPage(DASHBOARD);
  await dashboard.resize(1280, 900);
  await dashboard.wait('main');
  await dashboard.screenshot(picture('dashboard'));
  return popup.data('[data-verdict]');
};
