/** A state with many municipalities and findings, for measuring growth. */
import type { Municipality } from '../../src/municipality/municipality.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { keysOf } from '../../src/schedule/rows.ts';
import { emptyState, NO_GUARD, type State, type Watched } from '../../src/state/state.ts';
import type { Finding } from '../../src/verdict/finding.ts';

const town = (index: number): Municipality => ({
  id: `be:${10_000 + index}`,
  country: 'be',
  name: `Sint-Dorp ${index}`,
  names: [{ language: 'nl', name: `Sint-Dorp ${index}` }],
  languages: ['nl'],
  city: index % 4 === 0,
  postalCode: String(1_000 + index),
  website: null,
  websiteGuessed: false,
  predecessors: [],
  province: null,
});

const usual = PLATFORMS.filter((one) => one.usual);

/** So many municipalities, all checked an hour ago. */
export const crowd = (count: number, now: number): { state: State; findings: Record<string, Finding> } => {
  const municipalities = Array.from(
    { length: count },
    (_, index): Watched => ({ municipality: town(index), addedAt: now, startedAt: now, choices: {}, guard: NO_GUARD }),
  );
  const state: State = {
    ...emptyState(usual.map((one) => one.id)),
    municipalities,
    current: municipalities[0]?.municipality.id ?? null,
  };
  const keys = municipalities.flatMap((watched) => keysOf(state, watched, usual));
  return { state, findings: Object.fromEntries(keys.map((key) => [key, findingOf(key, now - 3_600_000)])) };
};

/** A finding as large as a real one: two probes, a profile, excerpts. */
const findingOf = (key: string, at: number): Finding => {
  const [platform = '', handle = ''] = key.split(' ');
  const from = { by: 'probe' as const, probe: `${platform}/page`, address: `https://${platform}.example/${handle}` };
  const taken = {
    says: 'taken' as const,
    holder: 'profile' as const,
    profile: {
      handle,
      name: `Gemeente ${handle}`,
      about: 'Welkom op de pagina van onze gemeente. '.repeat(3),
      followers: 1_240,
    },
    from,
    at,
    excerpt: `Gemeente ${handle} - officiële pagina `.repeat(3),
  };
  const nothing = { says: 'nothing' as const, doubt: 'walled' as const, from, at, excerpt: 'Log in' };
  return { platform, handle, since: at, askedAt: at, last: [taken, nothing], known: [taken, nothing], knownAt: at };
};
