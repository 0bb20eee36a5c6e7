/** Accounts in Dutch, as people read them. */
import { describe, expect, it } from 'vitest';
import type { MergedField } from '../../../register/merge-fields.ts';
import { nl } from '../../parts/nl.fixture.ts';
import { keeperWords, serviceWords, valueWords, wrongWords } from './words.ts';

const value = (field: MergedField, one: unknown): string => valueWords(field, JSON.stringify(one), nl, 'nl');

describe('the words of an account', () => {
  it('put the role first and need no name', () => {
    expect(keeperWords({ role: 'jeugddienst', name: 'An' })).toBe('jeugddienst (An)');
    expect(keeperWords({ role: 'jeugddienst', name: '' })).toBe('jeugddienst');
    expect(keeperWords({ role: '', name: 'An' })).toBe('An');
  });

  it('call no service the municipality itself', () => {
    expect(serviceWords('', nl)).toBe('gemeente zelf');
    expect(serviceWords('Bib\u202e', nl)).toBe('Bib▯');
  });

  it('tell every value on which registers can differ', () => {
    expect(value('state', 'asleep')).toBe('slaapt');
    expect(value('secondFactor', 'app')).toBe('app');
    expect(value('standIn', { role: 'bib', name: '' })).toBe('bib');
    expect(value('claimedAt', new Date(2026, 10, 3).getTime())).toBe('3 november 2026');
    expect(value('archive', { at: new Date(2026, 10, 3).getTime(), place: 'archief/x' })).toBe(
      '3 november 2026, archief/x',
    );
    expect([value('archive', null), value('purpose', '')]).toEqual(['(leeg)', '(leeg)']);
  });

  it('say kindly why a secret is not kept', () => {
    expect(wrongWords({ is: 'secret', kind: 'password' }, nl)).toContain('Dat bewaren we niet');
  });
});
