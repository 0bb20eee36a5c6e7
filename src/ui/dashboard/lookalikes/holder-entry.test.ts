/** Who in office may be watched: only with a word, a way it was given, and an end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nl } from '../../parts/nl.fixture.ts';
import { endsBetween, type HolderDraft, proposedEnd, readHolder } from './holder-entry.ts';

const NOW = new Date(2026, 10, 23, 10).getTime();

const GOOD: HolderDraft = {
  name: 'An  Peeters',
  office: 'burgemeester',
  how: 'mail van 3/11',
  agreedOn: '2026-11-03',
  until: '2030-11-30',
  agreed: true,
};

const wrong = (change: Partial<HolderDraft>, held: { name: string }[] = []) => {
  const read = readHolder({ ...GOOD, ...change }, held, NOW);
  return 'wrong' in read ? read.wrong : null;
};

describe('somebody in office', () => {
  it('is watched to the last moment of the last day', () => {
    expect(readHolder(GOOD, [], NOW)).toEqual({
      holder: {
        name: 'An Peeters',
        office: 'burgemeester',
        consent: { at: new Date(2026, 10, 3).getTime(), how: 'mail van 3/11' },
        until: new Date(2030, 11, 1).getTime() - 1,
      },
    });
  });

  it('is never watched without consent', () => {
    expect(wrong({ agreed: false })).toEqual({ agreed: 'needed' });
    expect(wrong({ how: ' \u200b ' })).toEqual({ how: 'empty' });
    expect(wrong({ agreedOn: '' })).toEqual({ agreedOn: 'empty' });
    expect(wrong({ agreedOn: '2026-11-24' })).toEqual({ agreedOn: 'future' });
    expect(wrong({ agreedOn: '2026-02-30' })).toEqual({ agreedOn: 'unread' });
    expect(wrong({ agreedOn: '1979-01-01' })).toEqual({ agreedOn: 'early' });
  });

  it('is never watched without an end that is near enough', () => {
    expect(wrong({ until: '' })).toEqual({ until: 'empty' });
    expect(wrong({ until: 'ooit' })).toEqual({ until: 'unread' });
    expect(wrong({ until: '2026-11-23' })).toEqual({ until: 'past' });
    expect(wrong({ until: '2033-11-24' })).toEqual({ until: 'far' });
    expect(wrong({ until: endsBetween(NOW).first })).toBeNull();
    expect(wrong({ until: endsBetween(NOW).last })).toBeNull();
  });

  it.each([
    ['', 'empty'],
    ['A', 'short'],
    ['x'.repeat(101), 'long'],
    ['<b>An</b>', 'markup'],
    ['🎅🎅', 'unwritable'],
    ['an PEETERS', 'twice'],
  ] as const)('has a name that can be searched for: %s is refused', (name, why) => {
    expect(wrong({ name }, [{ name: 'An Peeters' }])).toEqual({ name: why });
  });

  it('has an office of ordinary text', () => {
    expect(wrong({ office: ' ' })).toEqual({ office: 'empty' });
    expect(wrong({ office: '<i>' })).toEqual({ office: 'markup' });
    expect(wrong({ office: 'x'.repeat(61) })).toEqual({ office: 'long' });
    expect(wrong({ how: 'x'.repeat(201) })).toEqual({ how: 'long' });
  });

  it('is told everything that is wrong at once, each with words', () => {
    const all = wrong({ name: '', office: '', how: '', agreedOn: '', until: '', agreed: false }) ?? {};
    expect(Object.keys(all)).toHaveLength(6);
    const { name, ...others } = all;
    const keys = Object.entries(others).map(([field, why]) => `holders_wrong_${field.toLowerCase()}_${why}`);
    expect([...keys, `refusal_${name}`].filter((key) => nl(key) === key)).toEqual([]);
  });

  it('is read whatever is typed, and never watched beyond seven years and a day', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, text, (name, office, how, until) => {
        const read = readHolder({ ...GOOD, name, office, how, until }, [], NOW);
        if ('wrong' in read) return;
        expect(read.holder.until).toBeGreaterThan(NOW);
        expect(read.holder.until).toBeLessThan(new Date(2033, 10, 25).getTime());
      }),
    );
  });
});

describe('the proposed end', () => {
  it('is that of the Belgian local mandate, and nothing elsewhere', () => {
    expect(proposedEnd('be', NOW)).toBe('2030-11-30');
    expect(proposedEnd('be', new Date(2030, 11, 2).getTime())).toBe('2036-11-30');
    expect(proposedEnd('nl', NOW)).toBe('');
  });
});
