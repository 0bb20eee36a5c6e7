import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedAnswering } from './answers.ts';
import { type Around, MEASURES, type Measure, type MeasureId, measuresOf, NOT_ENOUGH } from './measures.ts';
import { countsOf, type Post } from './post.ts';

const NOBODY: Around = { followers: null, inhabitants: null, answering: null };

const full = fc.record({ likes: fc.nat(40), comments: fc.nat(9), shares: fc.nat(5), reach: fc.nat(900) });
const telling = fc
  .array(full, { minLength: 1, maxLength: 60 })
  .map((list) =>
    list.map((numbers, index): Post => ({ id: `${index}`, at: null, text: '', kind: 'post', ...numbers })),
  );

const byId = (measures: readonly Measure[], id: MeasureId): Measure => {
  const found = measures.find((one) => one.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('the measures', () => {
  it('come all and in the order of the list, whatever is known', () => {
    const ids = MEASURES.map(({ id }) => id);
    expect(measuresOf(countsOf([], { replies: false }), NOBODY).map(({ id }) => id)).toEqual(ids);
  });

  it('are all unknown where nothing is known', () => {
    const values = measuresOf(countsOf([], { replies: false }), NOBODY);
    expect(values.filter(({ value, enough }) => value !== null || enough)).toEqual([]);
  });

  it('of engagement are what their definitions say', () => {
    fc.assert(
      fc.property(telling, fc.integer({ min: 1, max: 90_000 }), (posts, followers) => {
        const measures = measuresOf(countsOf(posts, { replies: false }), { ...NOBODY, followers });
        const value = (id: MeasureId) => byId(measures, id).value;
        let whole = 0;
        for (const [name, key] of [
          ['popularity', 'likes'],
          ['commitment', 'comments'],
          ['virality', 'shares'],
        ] as const) {
          const total = sum(posts.map((post) => post[key] ?? 0));
          const some = posts.filter((post) => (post[key] ?? 0) > 0).length;
          expect(value(`${name}_1`)).toBeCloseTo(some / posts.length, 10);
          expect(value(`${name}_2`)).toBeCloseTo(total / posts.length, 10);
          expect(value(`${name}_3`)).toBeCloseTo((total / posts.length / followers) * 1000, 10);
          whole += (total / posts.length / followers) * 1000;
        }
        expect(value('engagement')).toBeCloseTo(whole, 8);
      }),
    );
  });

  it('per 1,000 inhabitants are what their definitions say', () => {
    fc.assert(
      fc.property(telling, fc.nat(90_000), fc.integer({ min: 80, max: 500_000 }), (posts, followers, inhabitants) => {
        const around = { ...NOBODY, followers, inhabitants };
        const measures = measuresOf(countsOf(posts, { replies: false }), around);
        const reach = posts.map((post) => post.reach ?? 0).sort((one, other) => one - other);
        const middle =
          ((reach[Math.floor((reach.length - 1) / 2)] ?? 0) + (reach[Math.floor(reach.length / 2)] ?? 0)) / 2;
        const all = sum(posts.map(({ likes = 0, comments = 0, shares = 0 }) => likes + comments + shares));
        expect(byId(measures, 'reach_per_1000').value).toBeCloseTo((middle / inhabitants) * 1000, 8);
        expect(byId(measures, 'followers_per_1000').value).toBeCloseTo((followers / inhabitants) * 1000, 8);
        const each = all / posts.length / inhabitants;
        expect(byId(measures, 'engagement_inhabitants').value).toBeCloseTo(each * 1000, 8);
      }),
    );
  });

  it('draw no verdict under twenty posts', () => {
    const post = (index: number): Post => ({ id: `${index}`, at: null, text: '', kind: 'post', likes: 3 });
    for (const length of [1, NOT_ENOUGH - 1, NOT_ENOUGH, NOT_ENOUGH + 1]) {
      const posts = Array.from({ length }, (_, index) => post(index));
      const popular = byId(measuresOf(countsOf(posts, { replies: false }), NOBODY), 'popularity_1');
      expect(popular).toEqual({ id: 'popularity_1', value: 1, of: length, enough: length >= 20 });
    }
  });

  it('have a share between nought and one, or none at all', () => {
    fc.assert(
      fc.property(telling, fc.nat(30), fc.nat(30), (posts, of, copies) => {
        const counts = countsOf(posts, { replies: true, rebroadcast: { of, copies } });
        for (const { id, value, of: rests } of measuresOf(counts, { ...NOBODY, followers: 10 })) {
          const unit = MEASURES.find((one) => one.id === id)?.unit;
          expect(value === null || (value >= 0 && (unit !== 'share' || value <= 1))).toBe(true);
          expect(rests).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('the dialogue', () => {
  const posts = (answered: boolean | undefined, comments: number, length: number): Post[] =>
    Array.from({ length }, (_, index) => ({
      ...{ id: `${answered} ${comments} ${index}`, at: null, text: '', kind: 'post', comments },
      ...(answered === undefined ? {} : { answered }),
    }));

  it('is one-way where people commented and we did not reply; posts without comments do not count', () => {
    const all = [...posts(false, 2, 15), ...posts(true, 4, 10), ...posts(false, 0, 50), ...posts(undefined, 9, 5)];
    const oneWay = byId(measuresOf(countsOf(all, { replies: true }), NOBODY), 'one_way');
    expect(oneWay).toEqual({ id: 'one_way', value: 0.6, of: 25, enough: true });
  });

  it('counts replies per post, and stays silent where replies cannot be seen', () => {
    const reply = (index: number): Post => ({ id: `r${index}`, at: null, text: '', kind: 'reply' });
    const all = [...posts(true, 1, 20), ...Array.from({ length: 30 }, (_, index) => reply(index))];
    expect(byId(measuresOf(countsOf(all, { replies: true }), NOBODY), 'replies_per_post').value).toBe(1.5);
    expect(byId(measuresOf(countsOf(all, { replies: false }), NOBODY), 'replies_per_post').value).toBeNull();
  });

  it('knows the response rate from what was typed by hand, but then no response time', () => {
    const answering = typedAnswering(40, 30);
    const measures = measuresOf(countsOf([], { replies: false }), { ...NOBODY, answering });
    expect(byId(measures, 'response_rate')).toMatchObject({ value: 0.75, of: 40, enough: true });
    expect(byId(measures, 'response_time')).toMatchObject({ value: null, of: 0, enough: false });
  });

  it('tells no ratio of what contradicts itself', () => {
    const counts = countsOf([], {
      replies: false,
      rebroadcast: { of: 3, copies: 8 },
      crossPosted: { of: 0, copies: 0 },
    });
    const measures = measuresOf(counts, { followers: 0, inhabitants: 0, answering: null });
    expect(byId(measures, 'rebroadcast').value).toBeNull();
    expect(byId(measures, 'cross_post').value).toBeNull();
    expect(byId(measures, 'followers_per_1000').value).toBeNull();
  });

  it('marks every formula that was taken from general knowledge', () => {
    const unsure = MEASURES.filter(({ formula }) => formula === 'unsure').map(({ id }) => id);
    expect(unsure).toContain('engagement');
    expect(unsure.filter((id) => /^(?:popularity|commitment|virality)_[123]$/.test(id))).toHaveLength(9);
  });
});
