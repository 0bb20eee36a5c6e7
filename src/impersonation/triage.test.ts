/** Only impersonation and fraud lead to a report; everybody else is left in peace, with words for every decision. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { CLASSES, type Decided } from './class.ts';
import { sayIn, textIn } from './say.fixture.ts';
import { ADVICE, askKey, DECISION_SPEAKS, decisionEnds, isReportable, triageKeys } from './triage.ts';

const ALL: readonly Decided[] = [...CLASSES, 'service', 'unrelated'];

describe('a decision', () => {
  it('leads to a report for the last two classes only', () => {
    expect(ALL.filter((one) => ADVICE[one].leadsTo === 'report')).toEqual(['impersonation', 'fraud']);
    expect(ALL.filter(isReportable)).toEqual(CLASSES.slice(-2));
  });

  it('warns that reporting satire and critics can backfire, and warns of nothing else', () => {
    expect(ALL.filter((one) => triageKeys(one).warning !== null)).toEqual(['satire', 'critic']);
  });

  it('leaves satire and critics alone', () => {
    expect([ADVICE.satire.leadsTo, ADVICE.critic.leadsTo]).toEqual(['let-be', 'let-be']);
  });

  it('speaks for twelve months and no longer', () => {
    const taken = Date.UTC(2026, 10, 25);
    expect(new Date(decisionEnds(taken)).toISOString()).toBe('2027-11-25T00:00:00.000Z');
    expect(DECISION_SPEAKS).toBe(31_536_000_000);
  });
});

describe.each(LANGUAGES)('the words of triage in %s', (language) => {
  it('name, explain and advise every decision', () => {
    for (const one of ALL) {
      const { name, what, todo, advice, warning } = triageKeys(one);
      for (const key of [name, what, todo, advice, ...(warning === null ? [] : [warning])])
        expect(textIn(language, key).length, key).toBeGreaterThan(3);
    }
  });

  it('have a message to the owner that names the town, the account and our own address', () => {
    for (const leadsTo of ['disclaimer', 'contact'] as const) {
      const message = sayIn(language)(askKey(leadsTo) ?? '', 'Gent', 'gentfoto', 'https://stad.gent');
      for (const part of ['Gent', 'gentfoto', 'https://stad.gent']) expect(message).toContain(part);
      expect(message).not.toMatch(/\$\d/);
    }
  });

  it('tell the story behind the warning', () => {
    expect(textIn(language, 'advice_warns_backfire')).toMatch(/Bullhead City.*2020/s);
  });
});

describe('a message to the owner', () => {
  it('is there only where it helps', () => {
    const asked = ALL.filter((one) => askKey(ADVICE[one].leadsTo) !== null);
    expect(asked).toEqual(['residents', 'commercial']);
  });
});
