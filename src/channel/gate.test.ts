/** Nothing opens without a complete and signed case, unless a person says why, and then that stays in sight. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { ATTENTIONS, attention, attentionKey, type Tended } from './attention.ts';
import { anyCase, DAY, KEY, NOW, signedCase, target, wholeCase } from './case.fixture.ts';
import { type ChannelCase, emptyCase } from './case.ts';
import { missingIn } from './case-missing.ts';
import { sayIn, textIn } from './channel-words.fixture.ts';
import { gateOf, gateRefusalText, gateText, mayOpen, OVERRIDE_DAYS, type Override, overrideGate } from './gate.ts';
import { signedUntil } from './sign-off.ts';

const override: Override = { at: NOW - DAY, by: 'EP', reason: 'Overstroming: inwoners moeten nu antwoord krijgen' };
const say = sayIn('nl');

describe('the gate', () => {
  it('opens for a complete and signed case only', () => {
    expect(gateOf(signedCase(), [], NOW)).toEqual({ is: 'open' });
    expect(gateOf(wholeCase(), [], NOW)).toMatchObject({
      is: 'shut',
      missing: [{ step: 'sign_off', why: 'unsigned' }],
    });
    expect(gateOf({ ...signedCase(), hours: 5 }, [], NOW)).toMatchObject({ missing: [{ why: 'changed' }] });
    expect(gateOf(undefined, [], NOW)).toEqual({ is: 'shut', missing: missingIn(emptyCase(''), NOW) });
  });

  it('never opens what lacks anything, and never shuts what lacks nothing', () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), (one, overridden) => {
        const gate = gateOf(one, overridden ? [override] : [], NOW);
        const missing = missingIn(one, NOW);
        expect(gate.is).toBe(missing.length === 0 ? 'open' : overridden ? 'overridden' : 'shut');
        expect(mayOpen(gate)).toBe(missing.length === 0 || overridden);
        if (gate.is !== 'open') expect(gate.missing).toEqual(missing);
      }),
    );
  });

  it('lets through on a person’s word, for a time, and keeps what is missing in sight', () => {
    const gate = gateOf(wholeCase(), [override], NOW);
    expect(gate).toMatchObject({ is: 'overridden', override, until: override.at + OVERRIDE_DAYS * DAY });
    expect(gateOf(wholeCase(), [override], override.at + OVERRIDE_DAYS * DAY).is).toBe('shut');
    expect(gateOf(wholeCase(), [{ ...override, at: NOW + DAY }], NOW).is).toBe('overridden');
    expect(gateText(gate, '23 februari', say)).toBe(
      'Dit kanaal mag open zonder volledig plan, tot 23 februari. EP besliste dat: ‘Overstroming: inwoners moeten nu antwoord krijgen’',
    );
  });

  it('shows the latest of several words', () => {
    const later = { ...override, at: NOW, by: 'JM' };
    expect(gateOf(wholeCase(), [later, override], NOW)).toMatchObject({ override: { by: 'JM' } });
  });

  it('says how much is missing', () => {
    expect(gateText(gateOf(wholeCase(), [], NOW), '', say)).toBe('Dit kanaal slaapt nog: er ontbreekt 1 ding.');
    expect(gateText(gateOf(undefined, [], NOW), '', say)).toBe('Dit kanaal slaapt nog: er ontbreken 19 dingen.');
    expect(gateText({ is: 'open' }, '', say)).toMatch(/mag open/);
  });
});

describe('an override', () => {
  it('is remembered behind the earlier ones', () => {
    expect(overrideGate([override], { ...override, at: NOW, by: ' JM ' })).toEqual([
      override,
      { ...override, at: NOW, by: 'JM' },
    ]);
  });

  it('wants a reason and a name', () => {
    for (const reason of ['', 'dringend', '          ', '..........', '\u200b'.repeat(20)])
      expect(overrideGate([], { ...override, reason })).toEqual({ refused: 'no_reason' });
    expect(overrideGate([], { ...override, by: ' ' })).toEqual({ refused: 'no_name' });
    expect(gateRefusalText('no_reason', say)).toBe('Schrijf in minstens 10 tekens waarom dit kanaal niet kan wachten.');
    expect(gateRefusalText('no_name', say)).toBe('Vul in wie dit beslist.');
  });
});

describe('what asks for a person', () => {
  const open: Tended = { key: KEY, state: 'open', keepers: [], overrides: [] };
  const kinds = (plan: ChannelCase | undefined, change: Partial<Tended> = {}, now = NOW) =>
    attention(plan, { ...open, ...change }, now).map(({ kind }) => kind);

  it('is nothing for a good plan, and nothing for a channel that is not open', () => {
    expect(kinds(signedCase())).toEqual([]);
    for (const state of ['asleep', 'wanted', 'closed', 'former']) expect(kinds(undefined, { state })).toEqual([]);
  });

  it('is a channel that opened without a plan, or whose plan is not signed as it stands', () => {
    expect(kinds(undefined)).toEqual(['no_case']);
    expect(kinds(wholeCase())).toEqual(['unsigned']);
    expect(kinds({ ...signedCase(), tone: 'Anders' })).toEqual(['changed']);
    expect(kinds(wholeCase({ hours: null }))).toEqual(['unsigned', 'incomplete']);
  });

  it('is a yes that is too old', () => {
    const one = signedCase({ evaluateAt: NOW + 9_000 * DAY, targets: [target({ by: NOW + 9_000 * DAY })] });
    const until = one.signOff ? signedUntil(one.signOff) : 0;
    expect(attention(one, open, until).find(({ kind }) => kind === 'expired')).toEqual({
      kind: 'expired',
      key: KEY,
      at: until,
    });
    expect(kinds(one, {}, until - 1)).not.toContain('expired');
  });

  it('is an evaluation whose day has come; its passed dates are no other trouble', () => {
    const one = signedCase();
    const due = one.evaluateAt ?? 0;
    expect(kinds(one, {}, due - 1)).toEqual(['targets_past']);
    expect(attention(one, open, due)).toEqual([{ kind: 'evaluation', key: KEY, at: due }]);
  });

  it('is a plan whose last target has passed, not one that has another to come', () => {
    const dated = (...days: number[]) =>
      signedCase({ targets: days.map((day) => target({ id: String(day), by: NOW + day * DAY })) });
    expect(kinds(dated(-5, 0))).toEqual(['targets_past']);
    expect(kinds(dated(-5, 20))).toEqual([]);
    expect(attention(dated(-5, -9), open, NOW)).toEqual([{ kind: 'targets_past', key: KEY, at: NOW - 5 * DAY }]);
  });

  it('is somebody who is no longer among the people of the account', () => {
    const els = { role: 'communicatie', name: 'Peeters Els' };
    const jan = { role: '', name: 'Jan Maes' };
    expect(kinds(signedCase(), { keepers: [els, jan] })).toEqual([]);
    expect(kinds(signedCase(), { keepers: [jan] })).toEqual(['follower_left']);
    expect(kinds(signedCase(), { keepers: [els] })).toEqual(['stand_in_left']);
    expect(kinds(signedCase(), { keepers: [{ role: 'bib', name: '' }] })).toEqual(['follower_left', 'stand_in_left']);
  });

  it('is nobody when the register names nobody: then we do not know', () => {
    expect(kinds(signedCase(), { keepers: [{ role: '', name: ' ' }] })).toEqual([]);
  });

  it('is the end of an override in place of the gap it makes up for', () => {
    expect(attention(undefined, { ...open, overrides: [override] }, NOW)).toEqual([
      { kind: 'overridden', key: KEY, at: override.at + OVERRIDE_DAYS * DAY },
    ]);
    expect(kinds(undefined, { overrides: [override] }, NOW + 100 * DAY)).toEqual(['no_case']);
    expect(kinds(signedCase(), { overrides: [override] })).toEqual([]);
    expect(kinds(wholeCase(), { overrides: [override], keepers: [{ role: '', name: 'Jan Maes' }] })).toEqual([
      'follower_left',
      'overridden',
    ]);
  });

  it('comes gravest first, each kind once, for any plan, and has words', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(NOW, NOW + 5_000 * DAY, 0), (one, now) => {
        const found = kinds(one, {}, now);
        expect(found).toEqual(ATTENTIONS.filter((kind) => found.includes(kind)));
      }),
    );
    for (const language of LANGUAGES)
      for (const kind of ATTENTIONS) {
        expect(textIn(language, attentionKey(kind))).toContain('$1');
        expect(textIn(language, `${attentionKey(kind)}_todo`)).not.toBe('');
      }
  });
});
