/** What is typed becomes counts that say no more than was typed; what contradicts itself is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answering, typedAnswering } from '../../../channel/answers.ts';
import { measuresOf } from '../../../channel/measures.ts';
import { dialogueFrom, type Entries, entriesOf, FIELDS } from './dialogue-typed.ts';

const OWN = { key: 'be:44021 facebook gent', period: '2026-10', at: 5, inhabitants: 1_000 };

const entries = (some: Partial<Entries>): Entries =>
  ({ ...Object.fromEntries(FIELDS.map((field) => [field, ''])), posts: '30', invitations: '6', ...some }) as Entries;

const read = (some: Partial<Entries>) => dialogueFrom(entries(some), OWN, undefined);

const kept = (some: Partial<Entries>) => {
  const dialogue = read(some);
  if ('wrong' in dialogue) throw new Error(`refused: ${JSON.stringify(dialogue.wrong)}`);
  return dialogue;
};

const toldIn = (some: Partial<Entries>, id: string): number | null => {
  const { counts, around } = kept(some);
  return measuresOf(counts, around).find((one) => one.id === id)?.value ?? null;
};

const wrongsOf = (some: Partial<Entries>) => {
  const dialogue = read(some);
  return 'wrong' in dialogue ? dialogue.wrong : {};
};

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe('counts typed by hand', () => {
  it('are marked as typed, with the month and the moment', () => {
    expect(kept({})).toMatchObject({
      ...{ key: OWN.key, period: '2026-10', at: 5, from: 'typed' },
      counts: { posts: 30 },
      around: { inhabitants: 1_000 },
    });
  });

  it('tell a measure only where its numbers were typed', () => {
    const told = measuresOf(kept({}).counts, kept({}).around).filter(({ value }) => value !== null);
    expect(told.map(({ id }) => id)).toEqual(['invitation']);
    expect(toldIn({ commented: '10', unanswered: '4' }, 'one_way')).toBe(0.4);
    expect(toldIn({ received: '40', answered: '30', hours: '2,5' }, 'response_time')).toBe(2.5);
    expect(toldIn({ followers: '1.200' }, 'followers_per_1000')).toBe(1_200);
    expect(toldIn({ copies: '15' }, 'rebroadcast')).toBe(0.5);
  });

  it('leave the answers that a feed told, of which nobody knows the questions', () => {
    const read = { ...typedAnswering(9, 9), received: null, timed: 9, hours: 4 } as Answering;
    const before = { ...kept({}), from: 'feed' as const, around: { followers: 7, inhabitants: null, answering: read } };
    const shown = entriesOf(before, (value) => (value === null ? '' : String(value)));
    expect([shown.received, shown.answered, shown.hours]).toEqual(['', '', '']);
    const [as, over] = [{ ...shown }, { ...shown, received: '12', answered: '9' }].map((one) =>
      dialogueFrom(one, OWN, before),
    );
    expect(as).toMatchObject({ from: 'typed', around: { answering: read } });
    expect(over).toMatchObject({ around: { answering: { received: 12, answered: 9, hours: null } } });
  });

  it('take likes as a whole of three, or not at all', () => {
    expect(wrongsOf({ likes_sum: '90' })).toEqual({ likes_some: 'together', likes_median: 'together' });
    expect(toldIn({ likes_sum: '90', likes_some: '15', likes_median: '2' }, 'popularity_1')).toBe(0.5);
    expect(toldIn({ likes_sum: '90', likes_some: '15', likes_median: '2' }, 'popularity_2')).toBe(3);
  });

  it.each([
    [{ posts: '' }, { posts: 'needed' }],
    [{ invitations: '31' }, { invitations: 'more' }],
    [{ commented: '10' }, { unanswered: 'needed' }],
    [{ received: '3', answered: '4' }, { answered: 'more' }],
    [{ hours: '3' }, { answered: 'needed' }],
    [{ posts: '-1' }, { posts: 'number' }],
    [{ replies: 'veel' }, { replies: 'number' }],
    [{ replies: '1,5' }, { replies: 'number' }],
  ] as const)('are refused where they contradict each other: %j', (some, wrong) => {
    expect(wrongsOf(some)).toEqual(wrong);
  });

  it('need no unanswered posts where nobody commented', () => {
    expect(wrongsOf({ commented: '0' })).toEqual({});
  });

  it('stand in the form again as they were typed', () => {
    const some = { replies: '7', commented: '9', unanswered: '3', followers: '400', received: '8', answered: '8' };
    const again = entriesOf(kept({ ...some, reach_median: '50' }), (value) => (value === null ? '' : String(value)));
    expect(again).toEqual(entries({ ...some, reach_median: '50' }));
  });

  it('never make a number that is less than nought or none, whatever was typed', () => {
    const text = fc.oneof(fc.string({ maxLength: 6 }), fc.nat(50).map(String));
    const any = fc.record(Object.fromEntries(FIELDS.map((field) => [field, text])));
    fc.assert(
      fc.property(any, (typed) => {
        const dialogue = dialogueFrom(typed as Entries, OWN, undefined);
        expect(numbersIn(dialogue).filter((one) => !(Number.isFinite(one) && one >= 0))).toEqual([]);
      }),
    );
    expect(numbersIn(kept({ replies: '7' }))).toContain(7);
  });
});
