/** The yearly review comes in time, asks about every account once, and never ends half done. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, accountKey, type Keeper, newAccount, STATES } from './account.ts';
import {
  afterReview,
  answerReview,
  closeReview,
  nextToReview,
  startReview,
  takeAnswerBack,
  toReview,
} from './review.ts';
import { ANSWERS, type Review, reviewDue } from './review-due.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const NOW = 5_000 * DAY;
const TOWN = 'be:44021';
const els: Keeper = { role: '', name: 'Els Peeters' };
const jan: Keeper = { role: '', name: 'Jan Maes' };
const account = (handle: string, change: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: TOWN, platform: 'x', handle }),
  claimedAt: NOW - 10 * DAY,
  ...change,
});
const strong = (handle: string): Account => {
  const bare = account(handle, { keeper: els, standIn: jan });
  const custody = { secondFactor: 'app', recovery: 'a@b.be', place: 'Keeper', administrators: [els, jan] } as const;
  return { ...bare, custody: { ...bare.custody, ...custody, administrators: [els, jan], reviewedAt: NOW } };
};
const closed = (closedAt: number): Review => ({ ...startReview(TOWN, closedAt), closedAt });
const due = (reviews: Review[], accounts: Account[]) => reviewDue(reviews, accounts, NOW);

describe('the next review', () => {
  it('is due a year after the last one that was closed', () => {
    const reviews = [closed(NOW - 2 * YEAR), closed(NOW - YEAR + DAY), startReview(TOWN, NOW - DAY)];
    expect(due(reviews, [account('a')])).toEqual({ dueAt: NOW + DAY, due: false });
    expect(due(reviews.slice(0, 1), [account('a')])?.due).toBe(true);
  });

  it('waits a year for an account that was just claimed, and not at all where nobody knows', () => {
    expect(due([], [account('a')])).toEqual({ dueAt: NOW + YEAR - 10 * DAY, due: false });
    expect(due([], [account('a'), account('b', { claimedAt: null })])?.due).toBe(true);
    expect(due([], [account('a', { claimedAt: NOW + 9 * YEAR })])?.dueAt).toBe(NOW + YEAR);
  });

  it('takes a review in the future for one of just now', () => {
    expect(due([closed(NOW + 3 * YEAR)], [account('a')])).toEqual({ dueAt: NOW + YEAR, due: false });
  });

  it('is not asked for when nothing is held', () => {
    expect(due([], [])).toBeNull();
    expect(due([], [account('a', { state: 'wanted' }), account('b', { state: 'former' })])).toBeNull();
  });
});

describe('a sitting', () => {
  it('begins with the weakest account and leaves out what is closed or gone, or of another town', () => {
    const weak = account('weak');
    const almost = { ...strong('almost'), standIn: els };
    const list = [strong('strong'), almost, weak, account('c', { state: 'closed' }), account('f', { state: 'former' })];
    const other = { ...account('other'), municipality: 'be:11002' };
    const order = toReview(startReview(TOWN, NOW), [...list, other]).map((one) => one.handle);
    expect(order).toEqual(['weak', 'almost', 'strong']);
    expect(toReview(startReview(TOWN, NOW), [...list].reverse()).map((one) => one.handle)).toEqual(order);
  });

  it('puts one urgent thing before many small ones', () => {
    const one = strong('urgent');
    const urgent = { ...one, custody: { ...one.custody, secondFactor: 'none' as const } };
    const many = account('many', { custody: { ...account('x').custody, administrators: [els, jan] } });
    expect(nextToReview(startReview(TOWN, NOW), [many, urgent])?.handle).toBe('urgent');
  });

  const accounts = fc.uniqueArray(
    fc.record({ handle: fc.constantFrom('a', 'b', 'c', 'd', 'e'), state: fc.constantFrom(...STATES) }),
    { selector: (one) => one.handle },
  );

  it('asks about every account once, and can be closed only then', () => {
    fc.assert(
      fc.property(accounts, fc.infiniteStream(fc.constantFrom(...ANSWERS)), (rows, answers) => {
        const list = rows.map(({ handle, state }) => account(handle, { state }));
        let review = startReview(TOWN, NOW);
        const asked: string[] = [];
        for (let next = nextToReview(review, list); next !== null; next = nextToReview(review, list)) {
          expect(closeReview(review, list, NOW)).toEqual({ refused: 'unanswered' });
          asked.push(accountKey(next));
          review = answerReview(review, accountKey(next), answers.next().value ?? 'keep', NOW);
        }
        const live = list.filter((one) => one.state !== 'closed' && one.state !== 'former');
        expect([...asked].sort()).toEqual(live.map(accountKey).sort());
        expect(closeReview(review, list, NOW + 1)).toEqual({ ...review, closedAt: NOW + 1 });
      }),
    );
  });

  it('keeps one answer per account, the last one given, and takes it back', () => {
    const start = startReview(TOWN, NOW);
    const once = answerReview(start, 'a', 'close', NOW);
    expect(answerReview(once, 'a', 'keep', NOW + 1).answers).toEqual([{ account: 'a', answer: 'keep', at: NOW + 1 }]);
    expect(takeAnswerBack(once, 'a')).toEqual(start);
  });

  it('does not change once it is closed', () => {
    const done = closed(NOW);
    expect(answerReview(done, 'a', 'keep', NOW)).toBe(done);
    expect(takeAnswerBack(done, 'a')).toBe(done);
    expect(closeReview(done, [account('a')], NOW + 1)).toBe(done);
  });
});

describe('the register after a review', () => {
  it('has a new date for what is kept, and for nothing else', () => {
    const list = [account('a'), account('b'), account('c', { state: 'wanted' })];
    const answers = (['keep', 'change', 'keep'] as const).map((answer, index) => ({
      account: accountKey(list[index] ?? account('a')),
      answer,
      at: NOW,
    }));
    const result = afterReview({ ...startReview(TOWN, NOW), answers }, list);
    expect(result.map((one) => one.custody.reviewedAt)).toEqual([NOW, null, null]);
  });

  it('never gets an older date than it had', () => {
    const one = { ...account('a'), custody: { ...account('a').custody, reviewedAt: NOW + DAY } };
    const review = answerReview(startReview(TOWN, NOW), accountKey(one), 'keep', NOW);
    expect(afterReview(review, [one])).toEqual([one]);
  });
});
