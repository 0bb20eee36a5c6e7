/** An evaluation holds what was promised beside what was measured, says no more than that, and keeps its history. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { attention } from './attention.ts';
import { anyCase, anyTarget, DAY, KEY, NOW, signedCase, target, wholeCase } from './case.fixture.ts';
import { isComplete, isSigned } from './case-missing.ts';
import { textIn } from './channel-words.fixture.ts';
import {
  afterEvaluation,
  chosenDate,
  closeEvaluation,
  type Evaluation,
  historyOf,
  judge,
  LACKS,
  lackKey,
  lacksOf,
  nextDates,
  startEvaluation,
  VERDICTS,
  verdictKey,
} from './evaluation.ts';
import { gateOf } from './gate.ts';
import { monthsAfter } from './months.ts';
import { renewedTargets } from './renewal.ts';
import { goalFit, type Measured, RESULTS, resultKey, resultsOf, unclearKey } from './results.ts';

const LATER = NOW + 200 * DAY;
const measured = (value: number | null, change: Partial<Measured> = {}): Measured => ({
  target: 't1',
  value,
  enough: true,
  at: LATER - DAY,
  ...change,
});
/** What the plan promises: its date is past when it is looked back at. */
const PAST = [target()];
const result = (one: ReturnType<typeof target>, ...values: Measured[]) => {
  const [found] = resultsOf([one], values, LATER);
  return [found?.result, found?.why];
};

describe('what became of a target', () => {
  it.each([
    [80, 'reached'],
    [95, 'reached'],
    [79.9, 'partly'],
    [60, 'partly'],
    [59.9, 'not'],
    [40, 'not'],
    [10, 'not'],
  ])('from 40 to at least 80, measured %d, is %s', (value, wanted) => {
    expect(result(target(), measured(value))).toEqual([wanted, null]);
  });

  it.each([
    [8, 'reached'],
    [0, 'reached'],
    [14, 'partly'],
    [14.1, 'not'],
    [30, 'not'],
  ])('from 20 to at most 8 hours, measured %d, is %s', (value, wanted) => {
    expect(result(target({ from: 20, to: 8, aim: 'most' }), measured(value))).toEqual([wanted, null]);
  });

  it('is not called partly reached where nobody knows how it began, or it began past its end', () => {
    expect(result(target({ from: null }), measured(79))).toEqual(['not', null]);
    expect(result(target({ from: 90 }), measured(50))).toEqual(['not', null]);
  });

  it('is not measured where there is no value, and unclear where the value says too little', () => {
    expect(result(target())).toEqual(['not_measured', null]);
    expect(result(target(), measured(null))).toEqual(['not_measured', null]);
    expect(result(target(), measured(Number.NaN))).toEqual(['not_measured', null]);
    expect(result(target(), measured(99, { enough: false }))).toEqual(['unclear', 'few']);
    expect(result(target({ to: null }), measured(99))).toEqual(['unclear', 'no_number']);
    expect(result(target({ by: LATER + DAY }), measured(50))).toEqual(['unclear', 'early']);
    expect(result(target({ by: LATER + DAY }), measured(80))).toEqual(['reached', null]);
    expect(result(target({ by: LATER }), measured(10))).toEqual(['not', null]);
  });

  it('goes by the latest value of its own', () => {
    expect(result(target(), measured(80, { at: 1 }), measured(10, { at: 2 }))).toEqual(['not', null]);
    expect(result(target(), measured(80, { target: 't2' }))).toEqual(['not_measured', null]);
  });

  it('is one of five for any target and any value, and counts as measured only with a value', () => {
    const values = fc.array(
      fc.record({
        target: fc.constantFrom('t1', 't2', 't3'),
        value: fc.option(fc.double()),
        enough: fc.boolean(),
        at: fc.nat(9),
      }),
    );
    fc.assert(
      fc.property(fc.array(anyTarget, { maxLength: 4 }), values, (targets, list) => {
        const results = resultsOf(targets, list, LATER);
        expect(results.map((one) => one.target)).toEqual(targets);
        for (const one of results) {
          expect(RESULTS).toContain(one.result);
          expect(one.value === null).toBe(one.result === 'not_measured');
          expect(one.why === null).toBe(one.result !== 'unclear');
        }
        const { measured, of } = goalFit(results);
        expect([measured, of]).toEqual([results.filter(({ value }) => value !== null).length, targets.length]);
      }),
    );
  });

  it('never gets worse when the value gets better', () => {
    const rank = ['not', 'partly', 'reached'];
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer(),
        fc.integer(),
        fc.nat(1000),
        fc.boolean(),
        (from, to, value, more, least) => {
          const one = target({ from, to, aim: least ? 'least' : 'most', by: LATER - DAY });
          const place = (at: number) => rank.indexOf(String(result(one, measured(at))[0]));
          expect(place(least ? value + more : value - more)).toBeGreaterThanOrEqual(place(value));
        },
      ),
    );
  });
});

describe('the dates to look again', () => {
  it('are proposed half a year and a year on, and another one is marked', () => {
    const from = new Date(2026, 7, 31, 10).getTime();
    expect(nextDates(from).map(({ months, at }) => [months, new Date(at).toDateString()])).toEqual([
      [6, 'Sun Feb 28 2027'],
      [12, 'Tue Aug 31 2027'],
    ]);
    expect(chosenDate(monthsAfter(from, 12), from)).toEqual({ at: monthsAfter(from, 12), ownChoice: false });
    expect(chosenDate(from + 40 * DAY, from)).toMatchObject({ ownChoice: true });
  });
});

describe('an evaluation', () => {
  const begun = startEvaluation(signedCase(), [measured(85)], LATER);
  const judged = judge(begun, {
    verdict: 'keep',
    reason: 'Het doel is gehaald',
    next: chosenDate(monthsAfter(LATER, 12), LATER),
    signOff: { function: 'algemeen directeur', by: 'EP', at: LATER },
  });
  const closed = (one: Evaluation): Evaluation => {
    const end = closeEvaluation(one, PAST, LATER);
    if ('lacks' in end) throw new Error(end.lacks.join());
    return end;
  };

  it('holds the promise and the results as they were', () => {
    expect(begun).toMatchObject({ key: KEY, goal: 'Meer gezinnen kennen het aanbod', dueAt: NOW + 180 * DAY });
    expect(begun.results).toMatchObject([{ target: target(), value: 85, measuredAt: LATER - DAY, result: 'reached' }]);
  });

  it('is not closed without a verdict, its reason and management’s yes', () => {
    expect(closeEvaluation(begun, PAST, LATER)).toEqual({ lacks: ['verdict', 'reason', 'sign_off'] });
    expect(lacksOf(judged, PAST, LATER)).toEqual([]);
    expect(lacksOf({ ...judged, reason: '-' }, PAST, LATER)).toEqual(['reason']);
    expect(lacksOf({ ...judged, next: null }, PAST, LATER)).toEqual(['next']);
    expect(lacksOf({ ...judged, next: { at: LATER, ownChoice: true } }, PAST, LATER)).toEqual(['next']);
    const far = { at: monthsAfter(LATER, 25), ownChoice: true };
    expect(lacksOf({ ...judged, next: far }, PAST, LATER)).toEqual(['next_far']);
  });

  it('is not decided tomorrow, nor by a yes that no longer holds', () => {
    const signed = (at: number) => ({ ...judged, signOff: { function: 'x', by: '', at } });
    expect(lacksOf(signed(LATER + 1), PAST, LATER)).toEqual(['future']);
    expect(lacksOf(signed(monthsAfter(LATER, -25)), PAST, LATER)).toEqual(['sign_off']);
  });

  it('merges into another channel, never into itself', () => {
    const merge = judge(judged, { verdict: 'merge', next: null });
    expect(lacksOf(merge, PAST, LATER)).toEqual(['into']);
    expect(lacksOf({ ...merge, into: KEY }, PAST, LATER)).toEqual(['into']);
    expect(lacksOf({ ...merge, into: 'be:44021 facebook stadgent' }, PAST, LATER)).toEqual([]);
  });

  it('has no next date when the channel ends', () => {
    for (const verdict of ['merge', 'sleep', 'close'] as const)
      expect(closed({ ...judged, verdict, into: 'other' }).next).toBeNull();
    expect(closed(judged).next).toEqual({ at: monthsAfter(LATER, 12), ownChoice: false });
  });

  it('no longer changes once it is closed', () => {
    const end = closed(judged);
    expect(judge(end, { verdict: 'close' })).toBe(end);
    expect(closeEvaluation(end, PAST, LATER + DAY)).toBe(end);
  });

  it('brings a kept channel its next date with management’s yes, and asks a new yes of a changed one', () => {
    const plan = signedCase();
    const next = monthsAfter(LATER, 12);
    const kept = afterEvaluation(plan, closed(judged));
    expect(kept.evaluateAt).toBe(next);
    expect(isSigned(kept, LATER)).toBe(true);
    const changed = afterEvaluation(plan, closed({ ...judged, verdict: 'change' }));
    expect([changed.evaluateAt, isSigned(changed, LATER)]).toEqual([next, false]);
    const slept = afterEvaluation(plan, closed({ ...judged, verdict: 'sleep' }));
    expect(slept).toBe(plan);
    expect(afterEvaluation(plan, judged)).toBe(plan);
  });

  it('does not sign a plan that management had not signed as it stands', () => {
    expect(isSigned(afterEvaluation(wholeCase(), closed(judged)), LATER)).toBe(false);
    expect(isSigned(afterEvaluation({ ...signedCase(), hours: 9 }, closed(judged)), LATER)).toBe(false);
  });

  it('leaves a kept channel open, its plan whole and signed, with nothing that asks for a person', () => {
    const kept = afterEvaluation(signedCase(), closed(judged));
    expect(isComplete(kept, LATER)).toBe(true);
    expect(gateOf(kept, [], LATER)).toEqual({ is: 'open' });
    expect(attention(kept, { key: KEY, state: 'open', keepers: [], overrides: [] }, LATER)).toEqual([]);
    expect(kept.targets).toEqual([target({ by: monthsAfter(LATER, 12) })]);
  });

  it('gives a target the number and the date that were typed, and keeps what it promised before', () => {
    const renewals = [{ id: 't1', to: 90, by: LATER + 30 * DAY }];
    const end = closed({ ...judged, renewals });
    expect(end.results[0]?.target).toEqual(target());
    const kept = afterEvaluation(signedCase(), end);
    expect(kept.targets).toEqual([target({ to: 90, by: LATER + 30 * DAY })]);
    expect(isSigned(kept, LATER)).toBe(true);
  });

  it('asks only about targets that end before the next look, and notes what was decided of them', () => {
    const next = monthsAfter(LATER, 12);
    const targets = [target(), target({ id: 't2', by: next - 40 * DAY }), target({ id: 't3', by: next + DAY })];
    expect(renewedTargets(targets, [], next, LATER).map(({ id, by }) => [id, by])).toEqual([
      ['t1', next],
      ['t2', next],
    ]);
    expect(renewedTargets(targets, [], null, LATER).map(({ id, by }) => [id, by])).toEqual([['t1', null]]);
    const end = closeEvaluation(judged, targets, LATER);
    expect(end).toMatchObject({
      renewals: [
        { id: 't1', to: 80, by: next },
        { id: 't2', to: 80, by: next },
      ],
    });
  });

  it('is not closed over a new target that is past or already reached', () => {
    for (const change of [{ by: LATER - DAY }, { to: 30 }]) {
      const renewals = [{ id: 't1', to: null, by: null, ...change }];
      expect(lacksOf({ ...judged, renewals }, PAST, LATER)).toEqual(['targets']);
      expect(lacksOf({ ...judged, verdict: 'close', renewals }, PAST, LATER)).toEqual([]);
    }
  });

  it('asks nothing new of a channel that ends', () => {
    expect(closed({ ...judged, verdict: 'sleep' }).renewals).toEqual([]);
  });

  it('stays in the history of its channel, the latest first', () => {
    const first = { ...closed(judged), closedAt: 1 };
    const second = { ...closed(judged), closedAt: 2 };
    const other = { ...closed(judged), key: 'other' };
    expect(historyOf([first, begun, second, other], KEY)).toEqual([second, first]);
  });

  it('begins for any plan', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const started = startEvaluation(one, [measured(1)], LATER);
        expect(started.results).toHaveLength(one.targets.length);
        expect(closeEvaluation(started, one.targets, LATER)).toHaveProperty('lacks');
      }),
    );
  });

  it('has words for each verdict, result and lack', () => {
    for (const language of LANGUAGES) {
      const keys = [
        ...VERDICTS.flatMap((verdict) => [verdictKey(verdict), `${verdictKey(verdict)}_what`]),
        ...RESULTS.map(resultKey),
        ...LACKS.map(lackKey),
        ...(['few', 'no_number', 'early'] as const).map(unclearKey),
      ];
      for (const key of keys) expect(textIn(language, key)).not.toBe('');
    }
  });
});
