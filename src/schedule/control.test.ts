/** The control pair mutes what it has shown to be wrong, and nothing else. */
import { describe, expect, it } from 'vitest';
import { breachOf } from '../municipality/rule.ts';
import { PLATFORMS } from '../platforms/index.ts';
import type { Platform } from '../probe/platform.ts';
import type { Doubt, Evidence } from '../verdict/evidence.ts';
import { controlDue, isRotten, judge, mute, randomHandle } from './control.ts';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const from = { by: 'probe', probe: 'p', address: '' } as const;
const taken: Evidence = { says: 'taken', holder: 'profile', from, at: NOW };
const free: Evidence = { says: 'free', strength: 'likely', from, at: NOW };
const nothing = (doubt: Doubt): Evidence => ({ says: 'nothing', doubt, from, at: NOW });
const platform = PLATFORMS.find((one) => one.id === 'youtube') as Platform;

const said = (evidence: Evidence): string => (evidence.says === 'nothing' ? evidence.doubt : evidence.says);

describe('a probe whose pair came back right', () => {
  const good = judge([taken], free, undefined, NOW);
  it('may say everything', () => {
    expect([taken, free, nothing('changed')].map((one) => said(mute(platform, one, good)))).toEqual([
      'taken',
      'free',
      'changed',
    ]);
  });
  it('is not rotten', () => {
    expect(isRotten(good)).toBe(false);
  });
});

describe('a probe that misses every known handle', () => {
  const missing = judge([free, nothing('changed')], free, undefined, NOW);
  it('is rotten', () => {
    expect(isRotten(missing)).toBe(true);
  });
  it('may not say free, and says rotten instead of changed', () => {
    expect([free, nothing('changed')].map((one) => said(mute(platform, one, missing)))).toEqual(['rotten', 'rotten']);
  });
  it('may still say taken, because the random handle was not taken', () => {
    expect(said(mute(platform, taken, missing))).toBe('taken');
  });
  it('keeps the reason of a refusal', () => {
    expect(said(mute(platform, nothing('limited'), missing))).toBe('limited');
  });
});

describe('a probe that finds everybody, also nobody', () => {
  const claiming = judge([taken], taken, undefined, NOW);
  it('is rotten and may not say taken', () => {
    expect(isRotten(claiming)).toBe(true);
    expect(said(mute(platform, taken, claiming))).toBe('rotten');
  });
});

describe('a pair that could not be asked', () => {
  it('forbids free for the reason why it could not', () => {
    const silent = judge([nothing('limited')], nothing('limited'), undefined, NOW);
    expect(isRotten(silent)).toBe(false);
    expect(said(mute(platform, free, silent))).toBe('limited');
  });
  it('leans on the last pair for a week', () => {
    const good = judge([taken], free, undefined, NOW);
    const later = judge([nothing('timeout')], nothing('timeout'), good, NOW + 6 * DAY);
    expect(said(mute(platform, free, later))).toBe('free');
  });
  it('leans no longer than a week', () => {
    const good = judge([taken], free, undefined, NOW);
    const later = judge([nothing('timeout')], nothing('timeout'), good, NOW + 8 * DAY);
    expect(said(mute(platform, free, later))).toBe('timeout');
  });
  it('is well with one known handle that is seen, even after one that is gone', () => {
    expect(judge([free, taken], free, undefined, NOW).known).toBe('ok');
  });
});

describe('when the pair is asked', () => {
  const good = judge([taken], free, undefined, NOW);
  it.each([
    ['never asked', undefined, false, NOW, true],
    ['an hour ago', good, true, NOW + DAY / 24, false],
    ['yesterday', good, false, NOW + DAY, true],
    ['in the future, after the clock was set back', good, false, NOW - DAY, true],
    ['rotten, and a person asks', judge([free], free, undefined, NOW), true, NOW + 1, true],
    ['rotten, and only the clock asks', judge([free], free, undefined, NOW), false, NOW + 1, false],
  ])('%s', (_, control, asked, now, due) => {
    expect(controlDue(control, asked, now)).toBe(due);
  });
});

describe('the random handle', () => {
  it.each(PLATFORMS.filter((one) => one.probes.length > 0).map((one) => [one.id, one] as const))(
    'is possible on %s',
    (_, one) => {
      for (const chance of [0, 0.31, 0.5, 0.999])
        expect(
          breachOf(
            one.rule,
            randomHandle(one, () => chance),
          ),
        ).toBeNull();
    },
  );
});
