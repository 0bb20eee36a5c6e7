/** The control pair: a handle that surely exists and one that surely does not tell whether a probe can still see. */
import type { Platform } from '../probe/platform.ts';
import type { Control } from '../state/machine.ts';
import { DOUBTS, type Doubt, type Evidence } from '../verdict/evidence.ts';

const DAY = 86_400_000;

/** A pair that could not be asked today leans on the last one that could, for a week at most. */
const LEANS = 7 * DAY;

const LETTERS = 'bcdfghjklmnpqrstvwxz';

/**
 * A name nobody has: consonants only, different every day, within the platform's rule.
 * @param chance numbers from 0 up to 1
 */
export const randomHandle = (platform: Platform, chance: () => number): string => {
  const length = Math.max(platform.rule.min, Math.min(platform.rule.max, 14));
  const letters = Array.from({ length }, () => LETTERS[Math.floor(chance() * LETTERS.length)] ?? 'x').join('');
  return platform.rule.suffixes ? `${letters}${platform.rule.suffixes[0] ?? ''}` : letters;
};

/** Whether the pair must be asked (again) before this round. */
export const controlDue = (control: Control | undefined, asked: boolean, now: number): boolean => {
  if (!control || control.at > now || now - control.at >= DAY) return true;
  return asked && !(control.known === 'ok' && control.random === 'ok');
};

const doubtOf = (evidence: readonly Evidence[]): Doubt =>
  evidence.map((one) => (one.says === 'nothing' ? one.doubt : null)).find((one) => one !== null) ?? 'unprobed';

/** Doubts graver than "changed" mean that we could not ask, which says nothing about the probe itself. */
const BLIND: readonly Doubt[] = DOUBTS.slice(0, DOUBTS.indexOf('changed'));

const blind = (one: Evidence): boolean => one.says === 'nothing' && BLIND.includes(one.doubt);

/**
 * Judges one probe by its control pair.
 * @param known what the probe said of the handles that exist; one that is seen is enough
 * @param random what it said of the handle nobody has, undefined when it was not asked
 * @param before the last judgement, which stands for a week when nothing could be asked today
 */
export const judge = (
  known: readonly Evidence[],
  random: Evidence | undefined,
  before: Control | undefined,
  now: number,
): Control => {
  const leaning = before && now >= before.at && now - before.at < LEANS ? before : undefined;
  const seen = known.some((one) => one.says === 'taken');
  const missed = known.some((one) => !blind(one) && one.says !== 'taken');
  const claimed = random?.says === 'taken';
  const looked = random !== undefined && !blind(random);
  return {
    known: seen ? 'ok' : missed ? 'missed' : (leaning?.known ?? 'silent'),
    random: claimed ? 'claimed' : looked ? 'ok' : (leaning?.random ?? 'silent'),
    doubt: doubtOf(known),
    at: now,
  };
};

/** Whether the pair shows that the probe is out of order. */
export const isRotten = (control: Control | undefined): boolean =>
  control !== undefined && (control.known === 'missed' || control.random === 'claimed');

const muted = (evidence: Evidence, doubt: Doubt): Evidence => {
  const { from, at, excerpt } = evidence;
  return excerpt === undefined ? { says: 'nothing', doubt, from, at } : { says: 'nothing', doubt, from, at, excerpt };
};

/**
 * Takes away what the control pair forbids a probe to say. "Taken" stands as long as the random handle is not taken as
 * well; "free" stands only when a handle that exists was seen to be taken.
 */
export const mute = (platform: Platform, evidence: Evidence, control: Control | undefined): Evidence => {
  if (!platform.controlled || !control) return evidence;
  if (evidence.says === 'taken') return control.random === 'claimed' ? muted(evidence, 'rotten') : evidence;
  if (control.known === 'missed')
    return evidence.says === 'free' || !blind(evidence) ? muted(evidence, 'rotten') : evidence;
  if (evidence.says === 'free' && control.known === 'silent' && platform.known.length > 0)
    return muted(evidence, control.doubt);
  return evidence;
};
