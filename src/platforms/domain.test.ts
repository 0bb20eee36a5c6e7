/** Which registry is asked about a name, and where its reply may come from. */
import { describe, expect, it } from 'vitest';
import domain from './domain.ts';

const rdap = domain.probes.find(({ id }) => id === 'domain/rdap');

describe('the registry', () => {
  it('is asked for its own ending only; words of the language itself are no endings', () => {
    expect(rdap?.request('stad.gent', {})?.url).toBe('https://rdap.centralnic.com/gent/domain/stad.gent');
    for (const name of ['stad.be', 'stad.constructor', 'stad.tostring', 'stad.valueof'])
      expect(rdap?.request(name, {})).toBeNull();
  });

  it.each([
    ['https://rdap.nic.gent/domain/STAD.gent', true],
    ['https://rdap.centralnic.com/gent/domain/stad.gent', true],
    ['https://rdap.registrar.example/domain/stad.gent', false],
    ['https://rdap.nic.brussels/domain/stad.gent', false],
    ['https://rdap.nic.gent/x%2F../domain/stad.gent', false],
  ])('answers from a place of its own: %s, %s', (landed, own) => {
    expect(rdap?.lands?.(new URL(landed), 'stad.gent')).toBe(own);
  });
});
