/** Business cases for tests: one that is whole and signed, and any that storage or a half-filled form can hold. */
import fc from 'fast-check';
import { type ChannelCase, emptyCase, type Target, USES } from './case.ts';
import { GROUPS } from './groups.ts';
import { signCase } from './sign-off.ts';

export const DAY = 86_400_000;
export const NOW = new Date(2026, 10, 25, 10).getTime();
export const KEY = 'be:44021 instagram stadgent';

export const target = (change: Partial<Target> = {}): Target => ({
  id: 't1',
  measure: '',
  words: 'Vragen met antwoord binnen één werkdag',
  from: 40,
  to: 80,
  unit: '%',
  aim: 'least',
  by: NOW + 150 * DAY,
  ...change,
});

/** Every question answered, not signed. */
export const wholeCase = (change: Partial<ChannelCase> = {}): ChannelCase => ({
  ...emptyCase(KEY),
  goal: 'Meer gezinnen kennen het aanbod',
  use: 'leisure',
  groups: [{ id: 'families', words: '', missed: 'Ouders zonder smartphone', offline: 'Folder via de school' }],
  message: 'Elke week één vraag',
  targets: [target()],
  hours: 4,
  follows: { role: 'communicatie', name: 'Els Peeters' },
  replaces: { role: 'onthaal', name: 'Jan Maes' },
  answerTime: { within: 1, unit: 'days' },
  outsideHours: 'Automatisch antwoord',
  tone: 'Vriendelijk',
  moderation: 'Kritiek blijft',
  privacy: { asked: 'yes', at: NOW - 30 * DAY, by: 'DPO', reason: '' },
  fallback: 'Website',
  complaints: 'Formulier op de website',
  stop: 'Na twee slechte evaluaties',
  evaluateAt: NOW + 180 * DAY,
  ...change,
});

/** Every question answered, and signed ten days ago. */
export const signedCase = (change: Partial<ChannelCase> = {}): ChannelCase =>
  signCase(wholeCase(change), { function: 'algemeen directeur', by: 'EP', at: NOW - 10 * DAY });

const text = fc.constantFrom('', ' ', '-', 'a', 'Ouders', 'é "q"\n;', '\u202e', '👩‍👧');
const number = fc.constantFrom(null, 0, -1, 1, 40, 61, 1e300, Number.NaN, Number.POSITIVE_INFINITY);
const moment = fc.constantFrom(null, 0, NOW - DAY, NOW, NOW + DAY, NOW + 9_000 * DAY, Number.NaN, 9e15);
const person = fc.record({ role: text, name: text });
const group = fc.record({
  id: fc.option(fc.constantFrom(...GROUPS)),
  words: text,
  missed: text,
  offline: text,
});

export const anyTarget: fc.Arbitrary<Target> = fc.record({
  id: fc.constantFrom('t1', 't2'),
  measure: fc.constantFrom('', 'response'),
  words: text,
  from: number,
  to: number,
  unit: text,
  aim: fc.constantFrom('least', 'most'),
  by: moment,
});

/** Anything at all, half filled or nonsense. */
export const anyCase: fc.Arbitrary<ChannelCase> = fc.record({
  key: fc.constantFrom(KEY, '', 'be:1 x a'),
  goal: text,
  use: fc.option(fc.constantFrom(...USES)),
  ownUse: text,
  groups: fc.array(group, { maxLength: 3 }),
  message: text,
  targets: fc.array(anyTarget, { maxLength: 3 }),
  hours: number,
  follows: person,
  replaces: person,
  answerTime: fc.record({ within: number, unit: fc.constantFrom('hours', 'days') }),
  outsideHours: text,
  tone: text,
  moderation: text,
  privacy: fc.record({ asked: fc.constantFrom(null, 'yes', 'no'), at: moment, by: text, reason: text }),
  fallback: text,
  complaints: text,
  stop: text,
  evaluateAt: moment,
  signOff: fc.option(
    fc.record({
      function: text,
      by: text,
      at: moment.map((at) => at ?? 0),
      of: fc.constantFrom('', 'x'),
    }),
  ),
  notes: text,
});
