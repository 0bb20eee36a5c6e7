/** Compares pictures where the officer allowed it: ours are fingerprinted once, others' when their address changes. */

import { granted } from '../browser/permissions.ts';
import { hashPicture } from '../browser/picture.ts';
import { distance, SAME_WITHIN } from '../impersonation/picture-hash.ts';
import { accountKey } from '../register/account.ts';
import { officialOf, profileOf } from '../schedule/subject.ts';
import { type Lookalike, picture } from '../state/lookalike.ts';
import type { State, Watched } from '../state/state.ts';
import type { Website } from '../state/website.ts';
import { record } from './record.ts';
import { alertOf, lookalikeItem, type Surroundings } from './settling.ts';

/** Pictures come from hosts that are asked about nothing else: a few a round is enough. */
const MOST_OURS = 5;
const MOST_OTHERS = 10;

/** The fingerprint, empty where there is none to take; null where it may not be taken now. */
const fingerprint = async (address: string): Promise<string | null> => {
  const hashed = await hashPicture(address, async (host) => (await granted([`https://${host}/*`])).size === 1);
  if ('hash' in hashed) return hashed.hash;
  return hashed.trouble === 'ungranted' || hashed.trouble === 'unreachable' ? null : '';
};

/** Addresses of our own pictures of which there is no fingerprint yet. */
const oursLacking = (state: State, watched: Watched, { kept }: Surroundings): string[] => {
  const website = kept.websites[watched.municipality.id];
  const avatars = officialOf(state, watched, website).flatMap(
    ({ platform, handle }) => profileOf(kept.findings, platform, handle)?.avatar ?? [],
  );
  const known = new Set(website?.pictures.map((one) => one.address));
  return [website?.says?.logo ?? '', ...avatars].filter((one) => one !== '' && !known.has(one)).slice(0, MOST_OURS);
};

const keepOurs = (municipality: string, taken: Website['pictures']): Promise<boolean> =>
  record({ website: [municipality] }, (_, kept) => {
    const website = kept.websites[municipality];
    if (!website) return null;
    const value = { ...website, pictures: [...website.pictures, ...taken] };
    return { items: [{ kind: 'website', key: municipality, value }] };
  });

const keepTheirs = (
  one: Lookalike,
  address: string,
  hash: string,
  around: Surroundings,
  now: number,
): Promise<boolean> =>
  record({ lookalike: [accountKey(one)] }, ({ state }, kept) => {
    const before = kept.lookalikes[accountKey(one)];
    if (!before) return null;
    const far = before.picture && before.picture.hash !== '' ? distance(before.picture.hash, hash) : 0;
    const after = picture(before, { address, hash }, far > SAME_WITHIN ? far : 0, now);
    const alert = alertOf(state, before, after, around, now);
    return { items: [lookalikeItem(after)], alerts: alert ? [alert] : [] };
  });

const lacksPicture = ({ profile, picture: taken, goneAt }: Lookalike): boolean =>
  goneAt === null && profile?.avatar !== undefined && profile.avatar !== taken?.address;

const compareFor = async (state: State, watched: Watched, around: Surroundings, now: () => number): Promise<void> => {
  const ours: Website['pictures'] = [];
  for (const address of oursLacking(state, watched, around)) {
    const hash = await fingerprint(address);
    if (hash !== null) ours.push({ address, hash });
  }
  if (ours.length > 0) await keepOurs(watched.municipality.id, ours);
  const others = Object.values(around.kept.lookalikes).filter(
    (one) => one.municipality === watched.municipality.id && lacksPicture(one),
  );
  for (const one of others.slice(0, MOST_OTHERS)) {
    const address = one.profile?.avatar ?? '';
    const hash = await fingerprint(address);
    if (hash !== null) await keepTheirs(one, address, hash, around, now());
  }
};

/** Takes the fingerprints that are lacking, for every municipality that allowed it. */
export const comparePictures = async (state: State, around: Surroundings, now: () => number): Promise<void> => {
  for (const watched of state.municipalities) if (watched.guard.pictures) await compareFor(state, watched, around, now);
};
