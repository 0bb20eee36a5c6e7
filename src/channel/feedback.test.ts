/** The feedback log counts signals and changes, tells the public only what changed, and warns before it names anybody. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { DAY, NOW } from './case.fixture.ts';
import { sayIn, textIn } from './channel-words.fixture.ts';
import {
  changesIn,
  type Feedback,
  overAll,
  overviewTexts,
  perService,
  publicFeedback,
  serviceTitle,
} from './feedback.ts';
import { personalIn, warningText } from './personal.ts';
import { PERSONAL } from './personal-looks.ts';

const say = sayIn('nl');
const signal = (change: Partial<Feedback> = {}): Feedback => ({
  id: 'f1',
  at: NOW - 40 * DAY,
  municipality: 'be:44021',
  service: 'Bibliotheek',
  signal: 'De bib sluit te vroeg op woensdag',
  answer: 'We bekijken het',
  changed: 'De bib is op woensdag open tot 19 uur',
  changedAt: NOW - 10 * DAY,
  channel: '',
  ...change,
});
const anyLog = fc.array(
  fc.record({
    id: fc.string(),
    municipality: fc.constantFrom('', 'be:44021'),
    at: fc.constantFrom(NOW, NOW - DAY, NOW - 30 * DAY, Number.NaN),
    service: fc.constantFrom('', 'Bib', 'bib ', 'Sport', 'sport'),
    signal: fc.oneof(fc.constantFrom('', '-', 'Te laat open'), fc.string({ unit: 'binary' })),
    answer: fc.constantFrom('', ' ', 'Dank je'),
    changed: fc.constantFrom('', '-', 'Langer open', 'Mevrouw Peeters kreeg gelijk'),
    changedAt: fc.constantFrom(null, NOW, NOW - 60 * DAY, Number.NaN),
    channel: fc.constant(''),
  }),
);

describe('the overview per service', () => {
  it('counts signals, answers and changes, and takes the middle of the days', () => {
    const log = [
      signal(),
      signal({ changedAt: NOW - 30 * DAY }),
      signal({ changed: '', changedAt: null }),
      signal({ answer: ' ', changed: '', changedAt: NOW }),
      signal({ service: 'sport', changedAt: null }),
    ];
    expect(perService(log)).toEqual([
      { service: 'Bibliotheek', count: 4, answered: 3, changed: 2, days: 20 },
      { service: 'sport', count: 1, answered: 1, changed: 1, days: null },
    ]);
    expect(overAll(log)).toEqual({ service: '', count: 5, answered: 4, changed: 3, days: 20 });
  });

  it('takes the middle one of any order, and half of the middle two', () => {
    const middle = (...days: number[]) =>
      overAll(days.map((day) => signal({ changedAt: NOW - 40 * DAY + day * DAY }))).days;
    expect([middle(9, 1, 30), middle(30, 9, 1), middle(100, 2, 30, 9)]).toEqual([9, 9, 19.5]);
    const services = ['Zwembad', 'Bib', 'Bib', 'Archief'].map((service) => signal({ service }));
    expect(perService(services).map(({ service }) => service)).toEqual(['Bib', 'Archief', 'Zwembad']);
  });

  it('knows a service however it was typed', () => {
    expect(perService([signal({ service: 'Bib' }), signal({ service: ' bib' })])).toMatchObject([
      { service: 'Bib', count: 2 },
    ]);
  });

  it('does not count days for a change before its signal', () => {
    expect(overAll([signal({ changedAt: NOW - 50 * DAY })])).toMatchObject({ changed: 1, days: null });
    expect(overAll([signal({ changedAt: NOW - 40 * DAY })]).days).toBe(0);
  });

  it('loses no signal and counts no more changes or answers than signals', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const services = perService(log);
        const sum = (field: 'count' | 'answered' | 'changed') => services.reduce((total, one) => total + one[field], 0);
        const all = overAll(log);
        expect([sum('count'), sum('answered'), sum('changed')]).toEqual([log.length, all.answered, all.changed]);
        for (const { count, answered, changed, days } of services) {
          expect(Math.max(answered, changed)).toBeLessThanOrEqual(count);
          if (days !== null) expect(days).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('is told in words', () => {
    expect(overviewTexts({ service: '', count: 1, answered: 1, changed: 0, days: null }, say)).toEqual([
      '1 signaal',
      'beantwoord: 1',
      'leidde tot een verandering: 0',
    ]);
    expect(overviewTexts(overAll([signal(), signal()]), say)).toContain('helft van de veranderingen binnen 30 dagen');
    expect(serviceTitle(overAll([]), say)).toBe('zonder dienst');
  });
});

describe('what the public reads', () => {
  it('is what changed, the latest first, and nothing else', () => {
    const log = [
      signal(),
      signal({ id: 'f2', signal: 'Meer banken', changed: 'Er staan vijf banken bij', changedAt: NOW - DAY }),
      signal({ id: 'f3', signal: 'Te duur', changed: '' }),
    ];
    expect(changesIn(log).map(({ id }) => id)).toEqual(['f2', 'f1']);
    const undated = signal({ id: 'f4', at: NOW - 2 * DAY, changedAt: null });
    expect(changesIn([...log, undated]).map(({ id }) => id)).toEqual(['f2', 'f4', 'f1']);
    expect(publicFeedback(log, say)).toEqual({
      text: [
        'Jullie zeiden, wij deden',
        'Jullie zeiden: Meer banken\nWij deden: Er staan vijf banken bij',
        'Jullie zeiden: De bib sluit te vroeg op woensdag\nWij deden: De bib is op woensdag open tot 19 uur',
      ].join('\n\n'),
      warnings: [],
    });
  });

  it('warns about people without leaving anything out', () => {
    const { text, warnings } = publicFeedback([signal({ signal: 'Mevrouw Peeters vroeg een bank' })], say);
    expect(text).toContain('Mevrouw Peeters');
    expect(warnings).toEqual([{ id: 'f1', warning: { kind: 'name', at: 0, length: 15 } }]);
  });

  it('is one line per sentence, whatever was typed, and empty when nothing changed', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom(...LANGUAGES), (log, language) => {
        const { text } = publicFeedback(log, sayIn(language));
        const changes = changesIn(log).length;
        expect(text === '').toBe(changes === 0);
        expect(text.split('\n')).toHaveLength(changes === 0 ? 1 : 1 + changes * 3);
      }),
    );
  });
});

describe('a warning', () => {
  it('shows the part it is about, in every language', () => {
    const text = 'bel 0475 12 34 56';
    const [warning] = personalIn(text);
    for (const language of LANGUAGES) {
      expect(warning && warningText(warning, text, sayIn(language))).toContain('0475 12 34 56');
      for (const kind of PERSONAL) expect(textIn(language, `personal_${kind}`)).toContain('$1');
    }
  });
});
