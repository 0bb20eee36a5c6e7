/** Likeness keeps its aims on the labelled profiles, and tells it on the command line. */
import { describe, expect, it } from 'vitest';
import { REASON_KEYS, reasonTextKey } from '../src/impersonation/reasons.ts';
import { judge, sentence } from '../tools/ask/likeness.ts';
import { LOCALES, messagesOf } from '../tools/locales.ts';
import { classOf, confusionOf, shareOf } from './corpus/confusion.ts';
import { PUT_ASIDE, TUNED } from './corpus/corpus.ts';

const NOW = Date.UTC(2026, 10, 23);

describe.each([
  ['the profiles it was tuned on', TUNED],
  ['those put aside', PUT_ASIDE],
] as const)('likeness on %s', (_, set) => {
  it.each(['all', 'names'] as const)(
    'finds nine look-alikes in ten, and calls one other bearer in ten so at most: %s',
    (part) => {
      const share = shareOf(confusionOf(set, part));
      expect(share(['lookalike'])).toBeGreaterThanOrEqual(0.9);
      expect(share(['homonym', 'service'])).toBeLessThanOrEqual(0.1);
      expect(share(['parody'])).toBeLessThanOrEqual(0.1);
    },
  );

  it('calls nothing official that is not, and everything that is', () => {
    const wrong = set.filter((one) => (classOf(one, 'all') === 'official') !== (one.label === 'official'));
    expect(wrong.map((one) => one.profile.handle)).toEqual([]);
  });
});

describe('the labelled profiles', () => {
  it('are many, of many bodies, in four languages, a quarter put aside', () => {
    const all = [...TUNED, ...PUT_ASIDE];
    const bodies = new Set(all.map((one) => one.subject));
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(bodies.size).toBeGreaterThanOrEqual(40);
    expect(PUT_ASIDE.length / all.length).toBeGreaterThan(0.25);
    for (const language of ['nl', 'fr', 'de', 'en'])
      expect(all.filter((one) => one.language === language).length, language).toBeGreaterThan(50);
  });

  it('put aside are of other bodies', () => {
    const names = (set: typeof TUNED) => new Set(set.map((one) => one.subject.municipality.id));
    expect([...names(PUT_ASIDE)].filter((id) => names(TUNED).has(id))).toEqual([]);
  });
});

describe('the words of the reasons', () => {
  it.each(LOCALES)('are there for every key in %s, and show what was seen', (locale) => {
    const words = messagesOf(locale);
    for (const key of REASON_KEYS) expect(words[reasonTextKey(key)]?.message, key).toContain('$1');
  });

  it('show what was seen as it is, whatever it holds', () => {
    expect(sentence({ key: 'short_link', seen: "$1 $& $' bit.ly" })).toContain("$1 $& $' bit.ly");
  });
});

const GENT = { name: 'Gent', country: 'be', website: 'https://stad.gent' };
const ask = (profile: object, municipality: object = GENT, official = [{ platform: 'x', handle: 'stadgent' }]) =>
  judge(JSON.stringify({ municipality, official, profile }), NOW);

describe('the command line', () => {
  it('gives a score, a class and reasons in English', () => {
    const said = ask({ platform: 'instagram', handle: 'stadgent_', name: 'Stad Gent', created: '2026-11-20' });
    expect(said.class).toBe('lookalike');
    expect(said.score).toBeGreaterThan(0.8);
    expect(said.reasons).toEqual([
      'The username ‘stadgent_’ is yours with other dots or underscores.',
      'The name ‘Stad Gent’ has yours with a title, such as city or municipality.',
      'The account is new: made on 2026-11-20.',
    ]);
  });

  it('takes seconds, milliseconds, nulls and old names of platforms', () => {
    const young = (created: number) => ask({ platform: 'instagram', handle: 'stadgent_', created }).reasons.length;
    expect([young(NOW / 1_000 - 60), young(NOW - 60_000), young(1_000)]).toEqual([2, 2, 1]);
    expect(ask({ platform: 'Twitter', handle: '@StadGent', name: null, about: null, followers: null }).class).toBe(
      'official',
    );
  });

  it('takes a given website for the body’s own', () => {
    expect(
      ask(
        { platform: 'bluesky', handle: 'maplewood.gov' },
        { name: 'City of Maplewood', website: 'https://maplewood.gov' },
      ).class,
    ).toBe('official');
  });

  it.each([
    ['uk', 'Leedsham, Ontario', 'homonym'],
    ['Canada', 'Leedsham, Ontario', 'lookalike'],
    [undefined, 'Leedsham', 'lookalike'],
  ])('understands a country written as %s', (country, name, expected) => {
    const body = { name: 'Leedsham', country };
    expect(ask({ platform: 'x', handle: 'zz', name }, body, []).class).toBe(expected);
  });

  it('knows a body of any script', () => {
    expect(
      ask({ platform: 'x', handle: 'zz', name: '港川県警察【公式】' }, { name: '港川県警察', country: 'jp' }, []).class,
    ).toBe('lookalike');
  });

  it('takes an optional field of another kind for absent', () => {
    const odd = { platform: 'x', handle: 'stadgent_', name: 5, about: [1], created: {}, followers: 'many' };
    expect(ask(odd)).toEqual(ask({ platform: 'x', handle: 'stadgent_' }));
    expect(ask({ platform: 'x', handle: 'stadgent_', followers: '12' })).toEqual(
      ask({ platform: 'x', handle: 'stadgent_', followers: 12 }),
    );
  });

  it('refuses what is no question, with a reason', () => {
    expect(() => judge('{', NOW)).toThrow(SyntaxError);
    expect(() => judge('{"profile":{}}', NOW)).toThrow(/profile\.handle/);
    expect(() => ask({ platform: 'x', handle: 'a' }, { name: '  ' })).toThrow();
  });
});
