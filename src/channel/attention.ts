/** What about an open channel asks for a person: a plan that is missing, changed or past its date, or nobody left to answer. */
import { type ChannelCase, isNumber, type Person } from './case.ts';
import { missingIn } from './case-missing.ts';
import { type Override, overriddenUntil, overrideNow } from './gate.ts';
import { isNamed, isSamePerson } from './person.ts';
import { signedUntil, signOffFlaw } from './sign-off.ts';

/** In the order in which they matter. */
export const ATTENTIONS = [
  'follower_left',
  'no_case',
  'overridden',
  'evaluation',
  'unsigned',
  'changed',
  'expired',
  'incomplete',
  'targets_past',
  'stand_in_left',
] as const;
export type AttentionKind = (typeof ATTENTIONS)[number];

/** `at` is the moment it is about, epoch milliseconds: since when, or until when for an override; null where there is none. */
export type Attention = { kind: AttentionKind; key: string; at: number | null };

/** What must be known of an account; the register gives it. */
export type Tended = {
  key: string;
  state: string;
  /** The people who keep or administer it. Empty when the register names nobody: then nobody can be said to have left. */
  keepers: readonly Person[];
  overrides: readonly Override[];
};

type Found = Partial<Record<AttentionKind, number | null>>;

const hasLeft = (one: Person, keepers: readonly Person[]): boolean => {
  const known = keepers.filter(isNamed);
  return isNamed(one) && known.length > 0 && !known.some((keeper) => isSamePerson(one, keeper));
};

const peopleIn = ({ follows, replaces }: ChannelCase, keepers: readonly Person[]): Found => ({
  ...(hasLeft(follows, keepers) ? { follower_left: null } : {}),
  ...(hasLeft(replaces, keepers) ? { stand_in_left: null } : {}),
});

const signOffIn = (plan: ChannelCase, now: number): Found => {
  const flaw = signOffFlaw(plan, now);
  if (flaw === null) return {};
  if (flaw === 'changed') return { changed: plan.signOff?.at ?? null };
  return flaw === 'expired' ? { expired: plan.signOff ? signedUntil(plan.signOff) : null } : { unsigned: null };
};

/** Dates that have passed are the evaluation's business; before it, targets without a future say nothing any more. */
const datesIn = ({ evaluateAt, targets }: ChannelCase, now: number): Found => {
  if (isNumber(evaluateAt) && evaluateAt <= now) return { evaluation: evaluateAt };
  const dates = targets.map(({ by }) => by).filter(isNumber);
  const last = Math.max(...dates);
  return dates.length > 0 && last <= now ? { targets_past: last } : {};
};

const gapsIn = (plan: ChannelCase, now: number): Found =>
  missingIn(plan, now).some(({ step, why }) => step !== 'sign_off' && why !== 'past') ? { incomplete: null } : {};

const planIn = (plan: ChannelCase | undefined, keepers: readonly Person[], now: number): Found =>
  plan === undefined
    ? { no_case: null }
    : { ...peopleIn(plan, keepers), ...signOffIn(plan, now), ...datesIn(plan, now), ...gapsIn(plan, now) };

/** What an override makes up for. */
const GAPS = ['no_case', 'unsigned', 'changed', 'expired', 'incomplete'] as const;

/** While an override holds, its end is the date that counts: until then a gap in the plan is known and accepted. */
const excused = (found: Found, override: Override | null): Found => {
  if (override === null || GAPS.every((gap) => found[gap] === undefined)) return found;
  const rest = Object.fromEntries(Object.entries(found).filter(([kind]) => !GAPS.some((gap) => gap === kind)));
  return { ...rest, overridden: overriddenUntil(override) };
};

/**
 * What asks for a person about one account.
 * @param plan its business case, undefined when there is none
 * @param now epoch milliseconds
 * @returns the gravest first; nothing for an account that is not open
 */
export const attention = (
  plan: ChannelCase | undefined,
  { key, state, keepers, overrides }: Tended,
  now: number,
): Attention[] => {
  if (state !== 'open') return [];
  const found = excused(planIn(plan, keepers, now), overrideNow(overrides, now));
  return ATTENTIONS.flatMap((kind) => {
    const at = found[kind];
    return at === undefined ? [] : [{ kind, key, at }];
  });
};

/** The key of the words; they take the name of the account, and `_todo` after it says what to do. */
export const attentionKey = (kind: AttentionKind): string => `attention_${kind}`;
