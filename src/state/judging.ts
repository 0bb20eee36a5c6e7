/** What a person says of accounts that are not the municipality's: judged, pointed at, captured. */
import { decisionEnds } from '../impersonation/triage.ts';
import { accountKey } from '../register/account.ts';
import type { Capture, Judgement, Pointed, State } from './state.ts';

type Own = { municipality: string; platform: string; handle: string };

const others = <T extends Own>(list: readonly T[], one: Own): T[] =>
  list.filter((other) => accountKey(other) !== accountKey(one));

/** Alerts about an account are answered by a word on it. */
const answered = (state: State, { municipality, platform, handle }: Own): State['alerts'] =>
  state.alerts.map((alert) =>
    alert.platform === platform &&
    alert.handle.toLowerCase() === handle.toLowerCase() &&
    (alert.municipality === '' || alert.municipality === municipality)
      ? { ...alert, closed: true }
      : alert,
  );

/** Keeps a person's word; an account that was ours is so no longer. */
export const judge = (state: State, said: Omit<Judgement, 'at' | 'until'>, now: number): Partial<State> => ({
  judgements: [...others(state.judgements, said), { ...said, at: now, until: decisionEnds(now) }],
  alerts: answered(state, said),
});

/** Takes a word back. */
export const unjudge = (state: State, own: Own): Partial<State> => ({ judgements: others(state.judgements, own) });

/** Keeps an account that a person pointed at; pointing again renews what was read there. */
export const point = (state: State, pointed: Omit<Pointed, 'at'>, now: number): Partial<State> => ({
  pointed: [...others(state.pointed, pointed), { ...pointed, at: now }],
});

export const unpoint = (state: State, own: Own): Partial<State> => ({ pointed: others(state.pointed, own) });

/** Keeps the fingerprint of a picture that was saved. */
export const captured = (state: State, capture: Omit<Capture, 'at'>, now: number): Partial<State> => ({
  captures: [...state.captures, { ...capture, at: now }],
});

/** The word that speaks on an account now; one that is over a year old only shows as history. */
export const judgementOf = (state: State, own: Own, now: number): Judgement | undefined =>
  state.judgements.find((one) => accountKey(one) === accountKey(own) && one.until > now);
