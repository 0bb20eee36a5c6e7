/** A business case says what it lacks, step by step, and is never called complete while something is missing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { anyCase, DAY, KEY, NOW, signedCase, target, wholeCase } from './case.fixture.ts';
import { type ChannelCase, emptyCase, emptyTarget, type Privacy } from './case.ts';
import { FLAWS, MANY_HOURS, WEEK_HOURS } from './case-flaws.ts';
import { areManyHours, isComplete, isSigned, missingIn, missingText, progressOf } from './case-missing.ts';
import { exampleKey, QUESTIONS, type QuestionId, questionKey } from './case-questions.ts';
import { answerTimeText, targetText, useText } from './case-text.ts';
import { sayIn, textIn } from './channel-words.fixture.ts';

/** What is missing, as "step why", management's yes left aside. */
const lacks = (one: ChannelCase, now = NOW): string[] =>
  missingIn(one, now)
    .filter(({ step }) => step !== 'sign_off')
    .map(({ step, why }) => `${step} ${why}`);

const say = sayIn('nl');

describe('an empty case', () => {
  it('lacks something at every required step and nothing at the others', () => {
    const steps = new Set(missingIn(emptyCase(KEY), NOW).map(({ step }) => step));
    expect([...steps]).toEqual(QUESTIONS.filter(({ required }) => required).map(({ id }) => id));
    expect(progressOf(emptyCase(KEY), NOW)).toEqual({ done: 0, of: QUESTIONS.length - 1 });
  });

  it('asks for a field that a case has, once per step', () => {
    const fields = Object.keys(emptyCase(KEY));
    expect(QUESTIONS.filter(({ asks }) => !fields.includes(asks))).toEqual([]);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    const asked = new Set<string>(QUESTIONS.map(({ asks }) => asks));
    expect(fields.filter((field) => !asked.has(field))).toEqual(['key', 'ownUse']);
  });

  it('lacks every part of a target that was only begun', () => {
    const begun = { ...emptyTarget('t1'), words: 'Volgers' };
    expect(lacks(wholeCase({ targets: [emptyTarget('t1')] }))).toEqual(['targets nameless']);
    expect(lacks(wholeCase({ targets: [begun] }))).toEqual(['targets no_number']);
    expect(lacks(wholeCase({ targets: [{ ...begun, to: 5 }] }))).toEqual(['targets no_date']);
  });
});

describe('a whole case', () => {
  it('lacks nothing, and with management’s yes every step is done', () => {
    expect(lacks(wholeCase())).toEqual([]);
    expect(isComplete(wholeCase(), NOW)).toBe(true);
    expect(isSigned(wholeCase(), NOW)).toBe(false);
    expect(missingIn(signedCase(), NOW)).toEqual([]);
    expect(isSigned(signedCase(), NOW)).toBe(true);
    expect(progressOf(signedCase(), NOW)).toEqual({ done: 19, of: 19 });
  });

  it.each(['goal', 'message', 'outsideHours', 'tone', 'moderation', 'fallback', 'complaints', 'stop'] as const)(
    'is not whole without a real answer to %s',
    (field) => {
      const step = QUESTIONS.find(({ asks }) => asks === field)?.id;
      for (const empty of ['', '  ', '-', '...', '\u200b'])
        expect(lacks(wholeCase({ [field]: empty }))).toEqual([`${step} empty`]);
    },
  );

  it('wants an offline way and a word about who is missed for each group, and names the group', () => {
    const groups = [
      { id: 'older' as const, words: '', missed: '', offline: 'Bezoek aan huis' },
      { id: null, words: 'Hangjongeren', missed: 'Wie geen toestel heeft', offline: ' ' },
    ];
    const missing = missingIn(signedCase({ groups }), NOW);
    expect(missing.map((one) => missingText(one, say))).toEqual([
      'Schrijf op wie je hier niet bereikt, voor ‘65- tot 74-jarigen’.',
      'Schrijf op hoe je mensen zonder scherm bereikt, voor ‘Hangjongeren’.',
    ]);
    expect(missing.map(({ step, about }) => [step, about?.words])).toEqual([
      ['offline', ''],
      ['offline', 'Hangjongeren'],
    ]);
  });

  it('takes a group once, however it is typed', () => {
    const own = (words: string) => ({ id: null, words, missed: 'a', offline: 'b' });
    expect(lacks(wholeCase({ groups: [own('Ouders'), own(' ouders!')] }))).toEqual(['groups twice']);
    expect(lacks(wholeCase({ groups: [own('')] }))).toEqual(['groups nameless']);
  });

  it.each([
    [{ words: '', measure: '' }, 'nameless'],
    [{ to: null }, 'no_number'],
    [{ to: Number.NaN }, 'no_number'],
    [{ by: null }, 'no_date'],
    [{ by: NOW }, 'past'],
    [{ by: NOW - DAY }, 'past'],
    [{ from: 80 }, 'already'],
    [{ from: 5, to: 8, aim: 'most' as const }, 'already'],
    [{ from: 8, to: 8, aim: 'most' as const }, 'already'],
  ])('does not take the target %j', (change, why) => {
    expect(lacks(wholeCase({ targets: [target(change)] }))).toEqual([`targets ${why}`]);
  });

  it.each([
    [{ from: null }],
    [{ words: '', measure: 'response' }],
    [{ from: 20, to: 8, aim: 'most' as const }],
    [{ by: NOW + 1 }],
  ])('takes the target %j', (change) => {
    expect(lacks(wholeCase({ targets: [target(change)] }))).toEqual([]);
  });

  it.each([
    [null, ['hours no_number']],
    [Number.NaN, ['hours no_number']],
    [0, ['hours none']],
    [-2, ['hours none']],
    [0.5, []],
    [MANY_HOURS + 1, []],
    [WEEK_HOURS, []],
    [WEEK_HOURS + 0.5, ['hours many']],
  ])('judges %s hours a week', (hours, wanted) => {
    expect(lacks(wholeCase({ hours }))).toEqual(wanted);
  });

  it('doubts many hours and refuses only what no week holds', () => {
    const doubted = [null, MANY_HOURS, MANY_HOURS + 1, WEEK_HOURS, WEEK_HOURS + 1].map((hours) =>
      areManyHours({ hours }),
    );
    expect(doubted).toEqual([false, false, true, true, false]);
  });

  it('wants two different people', () => {
    const els = { role: '', name: 'Els Peeters' };
    expect(lacks(wholeCase({ follows: { role: '', name: '-' } }))).toEqual(['follows nobody']);
    expect(lacks(wholeCase({ replaces: { role: '', name: '' } }))).toEqual(['replaces nobody']);
    expect(lacks(wholeCase({ follows: els, replaces: { role: 'onthaal', name: 'PEETERS, Els' } }))).toEqual([
      'replaces same',
    ]);
    expect(lacks(wholeCase({ follows: { role: 'bib', name: '' }, replaces: { role: 'Bib', name: '' } }))).toEqual([
      'replaces same',
    ]);
    expect(lacks(wholeCase({ follows: { role: 'bib', name: '' }, replaces: { role: 'jeugd', name: '' } }))).toEqual([]);
  });

  it.each([
    [{ asked: null }, ['empty']],
    [{ asked: 'yes', at: null }, ['no_date']],
    [{ asked: 'yes', at: NOW + DAY }, ['future']],
    [{ asked: 'yes', by: '' }, ['no_function']],
    [{ asked: 'yes', at: null, by: '' }, ['no_date', 'no_function']],
    [{ asked: 'no', reason: '' }, ['no_reason']],
    [{ asked: 'no', reason: 'Er is nog geen DPO', at: null, by: '' }, []],
  ] as const)('judges the privacy line %j', (change, wanted) => {
    const privacy: Privacy = { at: NOW - DAY, by: 'DPO', reason: '', ...change };
    expect(lacks(wholeCase({ privacy }))).toEqual(wanted.map((why) => `privacy ${why}`));
  });

  it('is looked back on in the future, and not too far in it', () => {
    expect(lacks(wholeCase({ evaluateAt: null }))).toEqual(['evaluation no_date']);
    expect(lacks(wholeCase({ evaluateAt: NOW }))).toEqual(['evaluation past']);
    expect(lacks(wholeCase({ evaluateAt: NOW + 800 * DAY }))).toEqual(['evaluation far']);
    expect(lacks(wholeCase({ evaluateAt: NOW + 700 * DAY }))).toEqual([]);
  });

  it('wants words for a use of its own and a promise that is a time', () => {
    expect(lacks(wholeCase({ use: 'own' }))).toEqual(['use no_words']);
    expect(lacks(wholeCase({ use: 'own', ownUse: 'crisis' }))).toEqual([]);
    for (const within of [null, 0, -1, Number.NaN])
      expect(lacks(wholeCase({ answerTime: { within, unit: 'hours' } }))).toEqual(['answer_time no_number']);
  });
});

describe('any case, half filled or nonsense', () => {
  it('is complete exactly when nothing is missing but management’s yes, and never throws', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(0, NOW, 9e15, Number.NaN), (one, now) => {
        const missing = missingIn(one, now);
        expect(isComplete(one, now)).toBe(missing.every(({ step }) => step === 'sign_off'));
        const { done, of } = progressOf(one, now);
        const open = new Set(missing.map(({ step }) => step));
        expect(done).toBe(of - open.size);
        for (const { step, why } of missing) expect(FLAWS[step] as readonly string[]).toContain(why);
      }),
    );
  });

  it('tells each missing thing in every language, without a hole', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...LANGUAGES), (one, language) => {
        for (const missing of missingIn(one, NOW)) {
          const text = missingText(missing, sayIn(language));
          expect(text).not.toMatch(/\$\d|‘\s*’|«\s*»|„\s*“/);
        }
      }),
    );
  });

  it('is whole again when everything missing is filled in from a whole one', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const open = new Set<QuestionId>(missingIn(one, NOW).map(({ step }) => step));
        const whole = wholeCase();
        // Two people who differ are one answer.
        if (open.has('follows') || open.has('replaces'))
          for (const step of ['follows', 'replaces'] as const) open.add(step);
        const fixes = QUESTIONS.filter(({ id }) => open.has(id)).map(({ asks }) => [asks, whole[asks]]);
        expect(isComplete({ ...one, ...Object.fromEntries(fixes) }, NOW)).toBe(true);
      }),
    );
  });
});

describe('the words of a case', () => {
  it('exist for every question, with an example, and for every reason', () => {
    for (const language of LANGUAGES)
      for (const { id } of QUESTIONS) {
        expect(textIn(language, questionKey(id))).not.toBe('');
        expect(textIn(language, exampleKey(id))).not.toBe(textIn(language, questionKey(id)));
        for (const why of FLAWS[id]) expect(textIn(language, `missing_${id}_${why}`)).not.toBe('');
      }
  });

  it('tell what it is for, promises and must bring', () => {
    expect(useText({ use: 'own', ownUse: ' crisis ' }, say)).toBe('crisis');
    expect(useText({ use: null, ownUse: 'x' }, say)).toBe('');
    expect(useText({ use: 'events', ownUse: 'x' }, say)).toBe('Evenementen: aankondigen en vragen beantwoorden');
    expect(answerTimeText({ within: 1, unit: 'days' }, say)).toBe('binnen 1 werkdag');
    expect(answerTimeText({ within: 4, unit: 'hours' }, say)).toBe('binnen 4 uur');
    expect(answerTimeText({ within: null, unit: 'hours' }, say)).toBe('');
    expect(targetText(target({ words: 'Antwoorden' }), '1 juni', say)).toBe(
      'Antwoorden: minstens 80 %, tegen 1 juni. Nu: 40 %',
    );
    expect(targetText(target({ words: 'Uren', to: 8, from: null, unit: '', aim: 'most' }), '', say)).toBe(
      'Uren: hoogstens 8',
    );
  });
});
