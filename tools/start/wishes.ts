/** What was asked of `npm start`, from its arguments and its surroundings. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Wishes = {
  /** The real platforms instead of the practice world. */
  live: boolean;
  /** A window can be shown. */
  display: boolean;
  /** Where pictures go. */
  pictures: string;
};

const hasDisplay = (platform: string, environment: Readonly<Record<string, string | undefined>>): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY']);

/**
 * Reads the wishes.
 * @param args `--live`, `--headless`, and `--out <folder>` or `--out` alone for a temporary one
 * @param platform as `process.platform`
 */
export const wishesFrom = (
  args: readonly string[],
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): Wishes => {
  const named = args.includes('--out') ? args[args.indexOf('--out') + 1] : 'docs/screenshots';
  return {
    live: args.includes('--live'),
    display: !args.includes('--headless') && hasDisplay(platform, environment),
    pictures: named && !named.startsWith('--') ? named : mkdtempSync(join(tmpdir(), 'naamwacht-')),
  };
};
