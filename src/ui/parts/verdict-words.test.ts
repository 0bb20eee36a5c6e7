import { describe, expect, it } from 'vitest';
import type { Breach } from '../../municipality/rule.ts';
import { DOUBTS, type Evidence } from '../../verdict/evidence.ts';
import { type Finding, readFinding } from '../../verdict/finding.ts';
import { evidenceWords } from './evidence-words.ts';
import { nl } from './nl.fixture.ts';
import { type Judged, lookOf, verdictWords } from './verdict-words.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const probe = { by: 'probe', probe: 'test', address: 'https://test.be' } as const;
const person = { by: 'person', initials: 'AB', address: '' } as const;

type Said = Pick<Evidence, 'says'> & Record<string, unknown>;

const judged = (said: Said, more: Partial<Judged> = {}): Judged => {
  const evidence = { from: probe, at: NOW, ...said } as Evidence;
  const finding: Finding = {
    platform: 'x',
    handle: 'gent',
    since: NOW,
    askedAt: NOW,
    last: [evidence],
    known: evidence.says === 'nothing' ? [] : [evidence],
    knownAt: NOW,
  };
  return { breach: null, whose: null, reading: readFinding(finding, [], NOW), ...more };
};

describe('a verdict in words', () => {
  it.each<[string, Judged]>([
    ['vrij', judged({ says: 'free', strength: 'sure' })],
    ['waarschijnlijk vrij', judged({ says: 'free', strength: 'likely' })],
    ['bezet', judged({ says: 'taken', holder: 'profile' }, { whose: 'unclear' })],
    ['bezet', judged({ says: 'taken', holder: 'profile' }, { whose: 'other' })],
    ['van ons', judged({ says: 'taken', holder: 'profile' }, { whose: 'ours' })],
    ['onzeker: te veel vragen', judged({ says: 'nothing', doubt: 'limited' })],
    ['onzeker: storing', judged({ says: 'nothing', doubt: 'server-fault' })],
  ])('is %s', (words, row) => {
    expect(verdictWords(row, nl)).toBe(words);
  });

  it.each<[string, Breach]>([
    ['kan hier niet: te lang (17 van 15 tekens)', { is: 'long', length: 17, max: 15 }],
    ['kan hier niet: te kort (4 van minstens 5 tekens)', { is: 'short', length: 4, min: 5 }],
    ['kan hier niet: mag hier niet in een naam: -', { is: 'characters', found: '-' }],
    ['kan hier niet: alleen cijfers', { is: 'digits' }],
  ])('is %s', (words, breach) => {
    expect(verdictWords(judged({ says: 'free', strength: 'sure' }, { breach }), nl)).toBe(words);
  });

  it('never calls a name free without its caveat unless the platform itself did', () => {
    const likely = judged({ says: 'free', strength: 'likely' });
    expect(lookOf(likely)).toBe('likely');
    expect(verdictWords(likely, nl)).not.toBe(nl('verdict_free'));
  });

  it('has words for every doubt: what it is, what it means and what to do', () => {
    for (const doubt of DOUBTS) {
      const words = verdictWords(judged({ says: 'nothing', doubt }), nl);
      expect(words).toMatch(/^onzeker: [^_]+$/);
    }
  });
});

describe('what a witness said', () => {
  it.each<[string, Said]>([
    ['Het platform zegt zelf dat deze naam vrij is.', { says: 'free', strength: 'sure' }],
    ['Er staat een profiel met deze naam.', { says: 'taken', holder: 'profile' }],
    ['Het platform antwoordde niet binnen tien seconden.', { says: 'nothing', doubt: 'timeout' }],
    ['Het profiel bestaat.', { says: 'taken', holder: 'profile', from: person }],
    ['Het profiel bestaat niet.', { says: 'free', strength: 'likely', from: person }],
    ['Het registratieformulier weigerde de naam.', { says: 'taken', holder: 'reserved', from: person }],
  ])('is told as: %s', (words, said) => {
    expect(evidenceWords({ from: probe, at: NOW, ...said } as Evidence, nl)).toBe(words);
  });
});
