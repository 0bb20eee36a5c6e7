/** Fifty municipalities of the list with what a year needs: accounts of ours, channels that are open, look-alikes that others hold. */
import { propose } from '../../src/municipality/candidates.ts';
import { readList } from '../../src/municipality/list.ts';
import type { Municipality } from '../../src/municipality/municipality.ts';
import { tickedOf } from '../../src/platforms/index.ts';
import { type Account, newAccount } from '../../src/register/account.ts';
import { listOf } from '../../src/schedule/patrol.ts';
import { emptyState, type State, type Watched } from '../../src/state/state.ts';
import { municipalitiesJson } from '../../tools/municipalities.ts';
import type { Account as Resident } from '../world/accounts.ts';

/** On these each town holds its best name; the first two speak. */
const HELD = ['bluesky', 'mastodon', 'facebook', 'instagram', 'x', 'youtube'];

export const BELGIAN: readonly Municipality[] = readList(JSON.parse(municipalitiesJson())).filter(
  ({ country }) => country === 'be',
);

/** So many towns from the whole length of the list. */
export const someTowns = (count: number): Municipality[] =>
  Array.from({ length: count }, (_, index) => BELGIAN[Math.floor((index * BELGIAN.length) / count)]).filter(
    (one) => one !== undefined,
  );

const accountsOf = (municipality: Municipality, platforms: readonly string[], at: number): Account[] =>
  tickedOf(platforms.filter((id) => HELD.includes(id))).flatMap(({ id, rule }, index) => {
    const [best] = propose(municipality, rule, 1).candidates;
    if (!best) return [];
    const plain = newAccount({ municipality: municipality.id, platform: id, handle: best.handle });
    const state = index < 2 || id === 'bluesky' || id === 'mastodon' ? 'open' : 'asleep';
    return [{ ...plain, state, claimedAt: at, visitedAt: at, by: 'communicatie' }];
  });

/** A state that watches these towns with everything on. @param platforms ids of those that are ticked */
export const stateOf = (towns: readonly Municipality[], platforms: readonly string[], at: number): State => {
  const state = emptyState(platforms);
  const guard = { lookalikes: true, website: true, wikidata: true, pictures: false, spared: [] };
  return {
    ...state,
    municipalities: towns.map((municipality): Watched => {
      return { municipality, addedAt: at, startedAt: at, choices: {}, guard };
    }),
    current: towns[0]?.id ?? null,
    accounts: towns.flatMap((one) => accountsOf(one, platforms, at)),
    backupAt: at,
  };
};

/** Who lives in the world: our accounts, and others who hold a second name and the likeliest look-alike of each town. */
export const residentsOf = (state: State): Resident[] => {
  const platforms = tickedOf(state.settings.platforms);
  const ours = state.accounts.map(({ platform, handle, municipality }): Resident => {
    const town = state.municipalities.find((one) => one.municipality.id === municipality)?.municipality;
    return { platform, handle, name: `Gemeente ${town?.name}`, website: town?.website ?? '' };
  });
  const others = state.municipalities.flatMap((watched) =>
    platforms.flatMap((platform): Resident[] => {
      const second = propose(watched.municipality, platform.rule, 2).candidates[1]?.handle;
      const beat = { watched, holder: null, platform, key: '' };
      const [made] = platform.patrol ? listOf(beat, state, 2027) : [];
      const name = `${watched.municipality.name} leeft`;
      return [second, made?.handle].flatMap((handle) => (handle ? [{ platform: platform.id, handle, name }] : []));
    }),
  );
  return [...ours, ...others];
};

/** The websites of the towns: a page with links to two channels and a feed. */
export const websitesOf = (state: State): Map<string, string> =>
  new Map(
    state.municipalities.flatMap(({ municipality }): [string, string][] => {
      const home = URL.parse(municipality.website ?? '');
      if (!home) return [];
      const page = `<!doctype html><html lang="nl"><head><title>${municipality.name}</title><link rel="alternate" type="application/rss+xml" href="/rss"></head><body><a href="https://www.facebook.com/${municipality.name.replace(/[^a-z]/gi, '')}">Facebook</a></body></html>`;
      return [[`${home.host}${home.pathname}`, page]];
    }),
  );
