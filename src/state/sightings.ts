/** What people saw with their own eyes, as evidence beside what was asked. */
import type { Evidence } from '../verdict/evidence.ts';
import { nameKey } from './machine.ts';
import type { Sighting } from './state.ts';

/** What a person saw, as evidence: refused at the sign-up means that the name is held, whatever its page shows. */
export const asEvidence = (sighting: Sighting): Evidence => {
  const from = { by: 'person', initials: sighting.initials, address: sighting.address } as const;
  const seen = { from, at: sighting.at, excerpt: sighting.excerpt };
  switch (sighting.saw) {
    case 'exists':
      return { says: 'taken', holder: 'profile', ...seen };
    case 'refused':
      return { says: 'taken', holder: 'reserved', ...seen };
    case 'absent':
      return { says: 'free', strength: 'likely', ...seen };
    case 'unclear':
      return { says: 'nothing', doubt: 'unprobed', ...seen };
  }
};

/** The last sighting of a name, as evidence; earlier ones are history. */
export const sightingsOf = (sightings: readonly Sighting[], platform: string, handle: string): Evidence[] => {
  const key = nameKey(platform, handle);
  const last = sightings
    .filter((one) => nameKey(one.platform, one.handle) === key && one.saw !== 'unclear')
    .sort((a, b) => b.at - a.at)[0];
  return last ? [asEvidence(last)] : [];
};
