/** Longer work on the register that is begun and taken up again: a handover, the yearly review, a merger. */
import type { Account, Keeper } from '../register/account.ts';
import type { Merger } from '../register/fusion.ts';
import { markLine, planLine, undoLine } from '../register/fusion.ts';
import type { Handover } from '../register/handover.ts';
import { afterHandover, closeHandover, markDone, openHandover, undoDone } from '../register/handover-steps.ts';
import { afterReview, answerReview, closeReview, startReview, takeAnswerBack } from '../register/review.ts';
import type { Answer, Review } from '../register/review-due.ts';
import type { State } from './state.ts';

export type HandoverChange =
  | { change: 'open'; municipality: string; person: Keeper; by: string }
  | { change: 'done' | 'undone'; id: string; task: string; by: string }
  /** `replacements` by account key: who comes instead. */
  | { change: 'close'; id: string; replacements: Record<string, Keeper> };

export type ReviewChange =
  | { change: 'start'; municipality: string }
  | { change: 'answer'; municipality: string; account: string; answer: Answer }
  | { change: 'take-back'; municipality: string; account: string }
  | { change: 'close'; municipality: string };

export type MergerChange =
  | { change: 'plan'; merger: Merger }
  | { change: 'done' | 'undone'; id: string; line: string; by: string }
  | { change: 'when'; id: string; line: string; days: number }
  | { change: 'drop'; id: string };

type Accounts = readonly Account[];

const closed = (
  state: State,
  handover: Handover,
  change: Extract<HandoverChange, { change: 'close' }>,
  now: number,
) => {
  const after = closeHandover(handover, state.accounts, now);
  if ('refused' in after) return {};
  const handovers = state.handovers.map((one) => (one === handover ? after : one));
  return { handovers, accounts: afterHandover(state.accounts, handover, change.replacements).accounts };
};

/** What a step of a handover changes. @param now epoch milliseconds */
export const changeHandover = (state: State, change: HandoverChange, now: number): Partial<State> => {
  if (change.change === 'open') {
    const { municipality, person, by } = change;
    return { handovers: [...state.handovers, openHandover(municipality, person, state.accounts, { at: now, by })] };
  }
  const handover = state.handovers.find((one) => one.id === change.id);
  if (!handover) return {};
  if (change.change === 'close') return closed(state, handover, change, now);
  const after =
    change.change === 'done' ? markDone(handover, change.task, now, change.by) : undoDone(handover, change.task);
  return { handovers: state.handovers.map((one) => (one === handover ? after : one)) };
};

const reviewed = (
  review: Review,
  change: Exclude<ReviewChange, { change: 'start' }>,
  accounts: Accounts,
  now: number,
): Review => {
  switch (change.change) {
    case 'answer':
      return answerReview(review, change.account, change.answer, now);
    case 'take-back':
      return takeAnswerBack(review, change.account);
    case 'close': {
      const after = closeReview(review, accounts, now);
      return 'refused' in after ? review : after;
    }
  }
};

/** What a step of the yearly review changes; at its end the accounts that were kept carry the date. */
export const changeReview = (state: State, change: ReviewChange, now: number): Partial<State> => {
  const open = state.reviews.find((one) => one.municipality === change.municipality && one.closedAt === null);
  if (change.change === 'start')
    return open ? {} : { reviews: [...state.reviews, startReview(change.municipality, now)] };
  if (!open) return {};
  const after = reviewed(open, change, state.accounts, now);
  const reviews = state.reviews.map((one) => (one === open ? after : one));
  return after.closedAt === null ? { reviews } : { reviews, accounts: afterReview(after, state.accounts) };
};

const planned = (merger: Merger, change: Exclude<MergerChange, { change: 'plan' | 'drop' }>, now: number): Merger => {
  if (change.change === 'when') return planLine(merger, change.line, change.days);
  return change.change === 'done' ? markLine(merger, change.line, now, change.by) : undoLine(merger, change.line);
};

/** What a step of a merger changes. */
export const changeMerger = (state: State, change: MergerChange, now: number): Partial<State> => {
  const { mergers } = state;
  if (change.change === 'plan')
    return { mergers: [...mergers.filter((one) => one.id !== change.merger.id), change.merger] };
  if (change.change === 'drop') return { mergers: mergers.filter((one) => one.id !== change.id) };
  return { mergers: mergers.map((one) => (one.id === change.id ? planned(one, change, now) : one)) };
};
