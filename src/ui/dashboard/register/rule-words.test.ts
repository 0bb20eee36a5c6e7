/** The rule on sleeping accounts, as a person reads it. */
import { describe, expect, it } from 'vitest';
import { PLATFORMS, platformOf } from '../../../platforms/index.ts';
import { nl } from '../../parts/nl.fixture.ts';
import { doingOf, ruleWords } from './rule-words.ts';

const read = (id: string): string => ruleWords(platformOf(id)?.inactivity, id, 183, nl).join(' ');

describe('the rule on sleeping accounts', () => {
  it('gives the period with what happens, and says that a weak source is weak', () => {
    expect(read('x')).toContain('30 dagen');
    expect(read('x')).toContain('kan x het account wissen');
    expect(read('x')).toContain('Reken er niet vast op');
    expect(read('discord')).not.toContain('Reken er niet vast op');
  });

  it('says that the reminder is our own choice where no period is stated', () => {
    expect(read('linkedin')).toContain('geen termijn');
    expect(read('linkedin')).toContain('onze eigen keuze');
    expect(read('x')).not.toContain('onze eigen keuze');
    expect(read('myspace')).toContain('onze eigen keuze');
  });

  it('has words for every platform', () => {
    for (const { id } of PLATFORMS) expect(read(id), id).not.toMatch(/register_rule_|\$\d/);
  });

  it('renews a domain name, and signs in to the rest', () => {
    expect(doingOf(platformOf('domain')?.inactivity)).toBe('renew');
    expect(doingOf(platformOf('x')?.inactivity)).toBe('visit');
  });
});
