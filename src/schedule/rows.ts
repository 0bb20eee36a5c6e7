/** What a municipality sees per platform: every watched name with what is known of it. Both drawings and rounds use it. */
import type { Platform } from '../probe/platform.ts';
import { nameKey } from '../state/machine.ts';
import { type Name, namesFor } from '../state/names.ts';
import { sightingsOf } from '../state/sightings.ts';
import type { State, Watched } from '../state/state.ts';
import type { Website } from '../state/website.ts';
import { type Finding, type Reading, readFinding } from '../verdict/finding.ts';
import { type Whose, whoseIs } from './whose.ts';

export type Row = Name & {
  platform: Platform;
  /** Key of its finding. */
  key: string;
  finding: Finding | undefined;
  reading: Reading;
  whose: Whose | null;
};

export type Findings = Readonly<Record<string, Finding>>;

/**
 * The rows of one municipality on one platform, best name first, impossible names last.
 * @param state the precious document
 * @param findings by `nameKey`
 * @param now epoch milliseconds
 * @param website what its own website says, where it was read
 */
export const rowsOf = (
  state: State,
  watched: Watched,
  platform: Platform,
  findings: Findings,
  now: number,
  website?: Website,
): Row[] =>
  namesFor(watched, platform, state.accounts, state.settings.namesPerPlatform).map((name) => {
    const key = nameKey(platform.id, name.handle);
    const finding = findings[key];
    const reading = readFinding(finding, sightingsOf(state.sightings, platform.id, name.handle), now);
    const whose =
      reading.verdict.is === 'taken' ? whoseIs(state, watched, platform, name.handle, reading.verdict, website) : null;
    return { ...name, platform, key, finding, reading, whose };
  });

/** The keys of all names of a municipality that can be asked, without looking anything up. */
export const keysOf = (state: State, watched: Watched, platforms: readonly Platform[]): string[] =>
  platforms.flatMap((platform) =>
    namesFor(watched, platform, state.accounts, state.settings.namesPerPlatform)
      .filter((name) => name.breach === null)
      .map((name) => nameKey(platform.id, name.handle)),
  );
