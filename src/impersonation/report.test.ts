/** A report's log keeps what was sent and what came back, and no step counts twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { addAnswer, addStep, closeReport, type Outcome, openReport, outcomeKey, type Report } from './report.ts';
import { textIn } from './say.fixture.ts';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const subject = { municipality: 'be:44021', platform: 'x', handle: 'stadgent_', class: 'impersonation' } as const;

const opened = (): Report => {
  const [report] = openReport([], 'r1', subject, NOW);
  if (!report) throw new Error('nothing was opened');
  return report;
};

describe('opening a report', () => {
  it('starts an empty log', () => {
    expect(opened()).toEqual({
      id: 'r1',
      ...subject,
      openedAt: NOW,
      steps: [],
      outcome: 'open',
      closedAt: null,
      note: '',
    });
  });

  it('opens no second one about an account while the first is open, whatever the case of its handle', () => {
    const again = openReport([opened()], 'r2', { ...subject, handle: 'StadGent_', class: 'fraud' }, NOW + DAY);
    expect(again.map(({ id, class: decided, openedAt }) => [id, decided, openedAt])).toEqual([['r1', 'fraud', NOW]]);
  });

  it('opens a new one when the account comes back after the first was closed', () => {
    const closed = closeReport(opened(), 'removed', NOW + DAY);
    expect(openReport([closed], 'r2', subject, NOW + 9 * DAY).map(({ id }) => id)).toEqual(['r1', 'r2']);
  });

  it('does nothing for an id that is known', () => {
    const closed = closeReport(opened(), 'removed', NOW + DAY);
    expect(openReport([closed], 'r1', subject, NOW + 9 * DAY)).toEqual([closed]);
  });
});

describe('a step', () => {
  it('is kept with its moment and reference', () => {
    expect(addStep(opened(), 'platform', NOW + 5, 'T-1').steps).toEqual([
      { rung: 'platform', at: NOW + 5, reference: 'T-1', answer: '', answeredAt: null },
    ]);
  });

  it('is not taken twice while it waits for an answer, but takes a reference that comes later', () => {
    const once = addStep(opened(), 'platform', NOW + 5);
    expect(addStep(once, 'platform', NOW + DAY)).toEqual(once);
    expect(addStep(once, 'platform', NOW + DAY, 'T-2').steps).toMatchObject([{ at: NOW + 5, reference: 'T-2' }]);
  });

  it('may be taken again after an answer', () => {
    const answered = addAnswer(addStep(opened(), 'platform', NOW), 'platform', 'no', NOW + DAY);
    expect(addStep(answered, 'platform', NOW + 2 * DAY).steps).toHaveLength(2);
  });

  it('is refused once the report is closed', () => {
    const closed = closeReport(opened(), 'dropped', NOW);
    expect(addStep(closed, 'platform', NOW + DAY)).toEqual(closed);
  });
});

describe('an answer', () => {
  const sent = addStep(addStep(opened(), 'platform', NOW), 'police', NOW + DAY);

  it('belongs to its own rung', () => {
    const { steps } = addAnswer(sent, 'platform', 'refused', NOW + 3 * DAY);
    expect(steps.map(({ rung, answer, answeredAt }) => [rung, answer, answeredAt])).toEqual([
      ['platform', 'refused', NOW + 3 * DAY],
      ['police', '', null],
    ]);
  });

  it('keeps its first moment when it is corrected', () => {
    const once = addAnswer(sent, 'platform', 'refused', NOW + 3 * DAY);
    expect(addAnswer(once, 'platform', 'refused', NOW + 4 * DAY)).toEqual(once);
    expect(addAnswer(once, 'platform', 'no reason given', NOW + 4 * DAY).steps[0]).toMatchObject({
      answer: 'no reason given',
      answeredAt: NOW + 3 * DAY,
    });
  });

  it('changes nothing where nothing was sent', () => {
    expect(addAnswer(sent, 'settlement', 'yes', NOW)).toEqual(sent);
  });
});

describe('closing', () => {
  it('keeps the first moment and the note when it is done again', () => {
    const once = closeReport(opened(), 'removed', NOW + DAY, 'gone');
    expect(once).toMatchObject({ outcome: 'removed', closedAt: NOW + DAY, note: 'gone' });
    expect(closeReport(once, 'removed', NOW + 2 * DAY)).toEqual(once);
  });

  it('takes another outcome with its own moment', () => {
    const once = closeReport(opened(), 'removed', NOW + DAY);
    expect(closeReport(once, 'refused', NOW + 2 * DAY)).toMatchObject({ outcome: 'refused', closedAt: NOW + 2 * DAY });
  });
});

describe('the log', () => {
  it('stays in order of time and never has an answer before its question, whatever is noted', () => {
    const act = fc.record({
      rung: fc.constantFrom('platform', 'complaint', 'police'),
      at: fc.integer({ min: NOW - DAY, max: NOW + 100 * DAY }),
      answer: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const { steps, openedAt } = acts.reduce(
          (report, { rung, at, answer }) => (answer ? addAnswer(report, rung, 'a', at) : addStep(report, rung, at)),
          opened(),
        );
        expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort((a, b) => a - b));
        expect(steps.every(({ at, answeredAt }) => at >= openedAt && (answeredAt ?? at) >= at)).toBe(true);
      }),
    );
  });
});

describe('an outcome', () => {
  it('has its name in every language', () => {
    const outcomes: readonly Outcome[] = ['open', 'removed', 'changed', 'refused', 'dropped'];
    for (const language of LANGUAGES)
      for (const one of outcomes) expect(textIn(language, outcomeKey(one))).not.toBe('');
  });
});
