import { describe, expect, it } from 'vitest';
import { CLASSES } from './class.ts';
import { likenessOf, type Seen } from './likeness.ts';
import { proposeClass } from './propose.ts';
import { REASON_KEYS } from './reasons.ts';
import { CONTEXT, GENT, townSubject } from './subject.fixture.ts';

const subject = townSubject(['stadgent'], { ...GENT, predecessors: ['Wondelgem'] });

const proposed = (profile: Omit<Seen, 'platform'>) => {
  const seen = { platform: 'facebook', ...profile };
  return proposeClass(likenessOf(seen, subject, CONTEXT), seen);
};

describe('the class that is proposed', () => {
  it.each([
    ['satire', { handle: 'stadgent_', name: 'Stad Gent (parodie)' }],
    ['satire', { handle: 'x1', name: 'Stad Gent', about: 'Satire. Stuur geen geld.' }],
    ['residents', { handle: 'jebentvangent', name: 'Je bent van Gent als' }],
    ['fraud', { handle: 'stadgent_', name: 'Stad Gent', about: 'Je hebt gewonnen! bit.ly/1' }],
    ['fraud', { handle: 'x1', name: 'Stad Gent', about: 'Uw rekeningnummer graag' }],
    ['impersonation', { handle: 'stad__gent', name: 'Stad Gent', about: 'Officiële pagina', followers: 12 }],
    ['impersonation', { handle: 'xq1', name: 'Stаd Gеnt' }],
    ['commercial', { handle: 'immo.gent', name: 'Immo Gent' }],
    ['automatic', { handle: 'gent9000', name: '' }],
    ['automatic', { handle: 'x2', name: 'Gent', about: 'Unofficial Page. This page was automatically generated.' }],
    ['forgotten', { handle: 'gemeentewondelgem', name: 'Gemeente Wondelgem' }],
    ['critic', { handle: 'altgent', name: 'Alt Gent' }],
    ['critic', { handle: 'gentleefbaar', name: 'Actiegroep Gent Leefbaar' }],
  ] as const)('%s for %j', (expected, profile) => {
    expect(proposed(profile)).toBe(expected);
  });

  it('is one of the classes for any reasons at all', () => {
    for (const key of REASON_KEYS)
      for (const is of ['official', 'service', 'lookalike', 'parody', 'homonym', 'unrelated'] as const)
        expect(CLASSES).toContain(proposeClass({ class: is, reasons: [{ key, seen: '', weight: 0 }] }, {}));
  });

  it('never leads to a report for another bearer of the name', () => {
    for (const profile of [
      { handle: 'politiegent', name: 'Politie Gent', about: 'Win een fiets! bit.ly/1' },
      { handle: 'emmagent', name: 'Emma Gent', about: 'WhatsApp me, IBAN' },
      { handle: 'x', name: 'Brasserie Gent', about: 'Win een etentje! Betaal met payconiq' },
    ])
      expect(['fraud', 'impersonation']).not.toContain(proposed(profile));
  });
});
