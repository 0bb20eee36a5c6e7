/** Handovers, reviews and mergers that two people worked on: what either of them did is done. */
import { inDayOrder, type Merger, type MergerLine, usualDays } from './fusion.ts';
import type { Handover } from './handover.ts';
import { ANSWERS, type Review } from './review-due.ts';

/** Ours in their order, what only theirs has behind; `join` says what becomes of what both have. */
const joined = <T>(
  ours: readonly T[],
  theirs: readonly T[],
  key: (one: T) => string,
  join: (mine: T, theirs: T) => T,
): T[] => {
  const all = new Map(ours.map((one) => [key(one), one]));
  for (const other of theirs) {
    const mine = all.get(key(other));
    all.set(key(other), mine === undefined ? other : join(mine, other));
  }
  return [...all.values()];
};

type Tick = { at: number; by: string };

/** What was done twice was done the first time. */
const firstTick = <T extends Tick>(one: T, other: T): T =>
  other.at < one.at || (other.at === one.at && other.by < one.by) ? other : one;

const later = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/**
 * One handover out of two with the same id: all marks of both, and closed when either is. A mark that one side took
 * back comes back when the other still has it, because nothing tells it from one that was never made.
 * @returns the same whichever comes first, but for the order of its lists
 */
export const joinHandovers = (ours: Handover, theirs: Handover): Handover => ({
  ...ours,
  accounts: [...new Set([...ours.accounts, ...theirs.accounts])],
  done: joined(ours.done, theirs.done, (one) => one.task, firstTick),
  closedAt: later(ours.closedAt, theirs.closedAt),
});

type Answered = Review['answers'][number];

/** The later answer stands; of two at the same moment the one that leaves most to do. */
const lastAnswer = (one: Answered, other: Answered): Answered =>
  other.at > one.at || (other.at === one.at && ANSWERS.indexOf(other.answer) > ANSWERS.indexOf(one.answer))
    ? other
    : one;

/**
 * One review out of two of the same municipality and beginning: the answers of both, and closed when either is.
 * @returns the same whichever comes first, but for the order of the answers
 */
export const joinReviews = (ours: Review, theirs: Review): Review => ({
  ...ours,
  answers: joined(ours.answers, theirs.answers, (one) => one.account, lastAnswer),
  closedAt: later(ours.closedAt, theirs.closedAt),
});

const joinLines = (mine: MergerLine, theirs: MergerLine): MergerLine => ({
  ...mine,
  // A day that nobody chose gives way to one that somebody did.
  days: mine.days === usualDays(mine.kind) ? theirs.days : mine.days,
  done: mine.done && theirs.done ? firstTick(mine.done, theirs.done) : (mine.done ?? theirs.done),
});

/**
 * One merger out of two with the same id: the members and lines of both, with all that was ticked off.
 * Name, date, the accounts that go on and a day that both chose stay as they are here.
 */
export const joinMergers = (ours: Merger, theirs: Merger): Merger => {
  const goesOn = ({ account, done }: MergerLine): boolean =>
    done === null && account !== null && ours.kept.includes(account);
  const lines = theirs.lines.filter((line) => !goesOn(line));
  return {
    ...ours,
    members: [...new Set([...ours.members, ...theirs.members])],
    lines: joined(ours.lines, lines, (line) => line.id, joinLines).sort(inDayOrder),
  };
};
