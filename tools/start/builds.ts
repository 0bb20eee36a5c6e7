/** Builds the extension and says where each browser's build stands. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Builds for both browsers.
 * @param live the builds for the stores; otherwise those with the hosts granted
 * @returns the folder of each browser's build
 */
export const builds = (live: boolean): { chromium: string; firefox: string } => {
  const args = ['--import', 'tsx', join(ROOT, 'tools', 'build.ts'), ...(live ? [] : ['--e2e'])];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed');
  const folder = (browser: string) => join(ROOT, 'dist', live ? browser : `${browser}-e2e`);
  return { chromium: folder('chrome'), firefox: folder('firefox') };
};
