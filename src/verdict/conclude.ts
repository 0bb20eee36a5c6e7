/** Reads a list of evidence as a verdict: nothing is merged, and neither order nor repetition matters. */
import { DOUBTS, type Doubt, type Evidence, type Holder, type Strength } from './evidence.ts';
import type { Profile } from './profile.ts';

export type Verdict =
  | { is: 'taken'; holder: Holder; profile?: Profile }
  | { is: 'free'; strength: Strength }
  | { is: 'unknown'; doubt: Doubt };

type Saying<S extends Evidence['says']> = Extract<Evidence, { says: S }>;

const saying = <S extends Evidence['says']>(evidence: readonly Evidence[], says: S): Saying<S>[] =>
  evidence.filter((one): one is Saying<S> => one.says === says);

const gravest = (doubts: readonly Doubt[]): Doubt => DOUBTS.find((doubt) => doubts.includes(doubt)) ?? 'unprobed';

/** The reasons for being taken, most telling first: a profile that was read outweighs a bare "no". */
const HOLDERS: readonly Holder[] = ['suspended', 'private', 'profile', 'reserved', 'registered'];

const richness = (profile: Profile | undefined): number => (profile ? Object.keys(profile).length : 0);

const fullest = (taken: readonly Saying<'taken'>[]): Profile | undefined =>
  taken
    .map((one) => one.profile)
    .filter((profile) => profile !== undefined)
    .sort((a, b) => richness(b) - richness(a) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))[0];

const asTaken = (taken: readonly Saying<'taken'>[]): Verdict => {
  const holder = HOLDERS.find((one) => taken.some((evidence) => evidence.holder === one)) ?? 'registered';
  const profile = fullest(taken);
  return profile ? { is: 'taken', holder, profile } : { is: 'taken', holder };
};

/**
 * "Likely free" means that no public page stands there. That contradicts a page that was seen, but not a sign-up that
 * refuses the name (reserved, held, suspended): then the name is taken and merely has no page.
 */
const contradicts = (taken: Saying<'taken'>, free: Saying<'free'>): boolean =>
  free.strength === 'sure' || taken.holder === 'profile';

/**
 * Concludes from what was seen of one handle on one platform.
 * @param evidence any number of observations, in any order
 * @returns taken or free only when nothing contradicts it; otherwise unknown with its gravest doubt
 */
export const conclude = (evidence: readonly Evidence[]): Verdict => {
  const taken = saying(evidence, 'taken');
  const free = saying(evidence, 'free');
  if (taken.some((one) => free.some((other) => contradicts(one, other)))) return { is: 'unknown', doubt: 'disagree' };
  if (taken.length > 0) return asTaken(taken);
  if (free.length > 0) return { is: 'free', strength: free.some((one) => one.strength === 'sure') ? 'sure' : 'likely' };
  return { is: 'unknown', doubt: gravest(saying(evidence, 'nothing').map((one) => one.doubt)) };
};
