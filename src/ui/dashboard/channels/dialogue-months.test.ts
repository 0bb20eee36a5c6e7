/** An export becomes counts by month, and takes away nothing that only a person can know. */
import { describe, expect, it } from 'vitest';
import { typedAnswering } from '../../../channel/answers.ts';
import { countsOf, type Post } from '../../../channel/post.ts';
import type { Dialogue } from '../../../state/channels.ts';
import { isToCome, monthsOf } from './dialogue-months.ts';

const KEY = 'be:44021 facebook gent';
const BRINGING = { key: KEY, at: 9, inhabitants: 1_000, replies: false };

const post = (day: number, month: number): Post => ({
  ...{ id: `${month}-${day}`, at: Date.UTC(2026, month, day, 12), text: 'Een geheime tekst', kind: 'post' },
  comments: 2,
});

const typed: Dialogue = {
  ...{ key: KEY, period: '2026-10', from: 'typed', at: 1 },
  counts: { ...countsOf([], { replies: true }), posts: 9, replies: 4, commented: 2, unanswered: 1 },
  around: { followers: 70, inhabitants: null, answering: typedAnswering(5, 4) },
};

describe('the months of an export', () => {
  it('may be still to come, which the month that runs is not', () => {
    const now = Date.UTC(2026, 10, 25);
    expect(['2026-10', '2026-11', '2026-12', '2027-03'].map((one) => isToCome(one, now))).toEqual([
      ...[false, false],
      ...[true, true],
    ]);
  });

  it('hold counts only, each post in its own month', () => {
    const months = monthsOf([post(1, 9), post(30, 9), post(1, 8), { ...post(2, 8), at: null }], [], BRINGING);
    expect(months.map(({ period, counts }) => [period, counts.posts])).toEqual([
      ['2026-09', 1],
      ['2026-10', 2],
    ]);
    expect(JSON.stringify(months)).not.toContain('geheime');
    expect(months[0]).toMatchObject({
      key: KEY,
      from: 'import',
      at: 9,
      around: { followers: null, inhabitants: 1_000 },
    });
  });

  it('keep what a person typed and the file does not tell', () => {
    const [month] = monthsOf([post(1, 9), post(2, 9)], [typed], BRINGING);
    expect(month?.around).toEqual({ ...typed.around, inhabitants: 1_000 });
    expect(month?.counts).toMatchObject({ posts: 2, replies: 4, commented: 2, unanswered: 1 });
  });

  it('let go of what was typed when it no longer fits the number of posts', () => {
    const [month] = monthsOf([post(1, 9)], [typed], BRINGING);
    expect(month?.counts).toMatchObject({ posts: 1, commented: 0, unanswered: 0 });
  });
});
