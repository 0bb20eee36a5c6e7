/** What look-alikes are measured against: our own accounts as the register and our website know them. */
import type { OfficialHandle, Subject } from '../impersonation/subject.ts';
import { nameKey } from '../state/machine.ts';
import type { State, Watched } from '../state/state.ts';
import type { Website } from '../state/website.ts';
import type { Profile } from '../verdict/profile.ts';
import type { Findings } from './rows.ts';

/** The profile that was last read of a name, if any. */
export const profileOf = (findings: Findings, platform: string, handle: string): Profile | undefined => {
  const known = findings[nameKey(platform, handle)]?.known ?? [];
  return known.map((one) => (one.says === 'taken' ? one.profile : undefined)).find((one) => one?.name !== undefined);
};

/** Handles of ours: those in the register that are held, then those our own website links to. */
export const officialOf = (state: State, watched: Watched, website: Website | undefined): OfficialHandle[] => {
  const held = state.accounts.filter(
    (one) => one.municipality === watched.municipality.id && (one.state === 'asleep' || one.state === 'open'),
  );
  const trusted = watched.municipality.websiteGuessed ? [] : (website?.says?.links ?? []);
  return [...held, ...trusted].map(({ platform, handle }) => ({ platform, handle }));
};

/** The municipality with what is known of its own accounts. @param findings by `nameKey` */
export const subjectOf = (
  state: State,
  watched: Watched,
  findings: Findings,
  website: Website | undefined,
): Subject => {
  const official = officialOf(state, watched, website);
  const profiles = official
    .map(({ platform, handle }) => profileOf(findings, platform, handle))
    .filter((one) => one !== undefined);
  const followers = Math.max(0, ...profiles.map((one) => one.followers ?? 0));
  return {
    municipality: watched.municipality,
    official,
    abouts: profiles.flatMap((one) => one.about ?? []),
    ...(followers > 0 ? { followers } : {}),
  };
};
