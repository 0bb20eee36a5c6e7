import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { KEY, NOW, signedCase, wholeCase } from '../channel/case.fixture.ts';
import { closeEvaluation, judge, startEvaluation } from '../channel/evaluation.ts';
import { gateOf } from '../channel/gate.ts';
import { channelsShape } from './channel-shapes.ts';
import { NO_CHANNELS } from './channels.ts';
import { type ChannelChange, changeChannels } from './planning.ts';

const SECRET = 'wachtwoord: Gent2026!';

describe('a secret typed about a channel', () => {
  const feedback = {
    id: 'f1',
    at: NOW,
    municipality: '',
    service: '',
    signal: SECRET,
    answer: '',
    changed: '',
    changedAt: null,
  };
  const changes: readonly ChannelChange[] = [
    { change: 'case', case: wholeCase({ notes: SECRET }) },
    { change: 'override', key: KEY, override: { at: NOW, by: 'MV', reason: SECRET } },
    { change: 'silence', silence: { id: 's1', name: SECRET, from: NOW, until: NOW } },
    { change: 'feedback', feedback: { ...feedback, channel: '' } },
    { change: 'figure', id: 'imec', figure: { percent: 4, year: 2026, source: SECRET, at: NOW, by: 'MV' } },
  ];
  for (const change of changes)
    it(`is not stored by a change of ${change.change}`, () => {
      expect(changeChannels(NO_CHANNELS, change)).toBe(NO_CHANNELS);
    });
});

describe('a signed plan', () => {
  it('is stored with its fingerprint, which is no secret', () => {
    const signed = signedCase({ signOff: { function: 'AD', by: 'MV', at: NOW, of: 'k7Qz91xLmP04vYt8Rb2w' } });
    expect(changeChannels(NO_CHANNELS, { change: 'case', case: signed }).cases).toEqual([signed]);
  });
});

describe('an evaluation that closes', () => {
  const LATER = NOW + 200 * 86_400_000;
  const begun = judge(startEvaluation(signedCase(), [], LATER), {
    verdict: 'keep',
    reason: 'Het werkt',
    next: { at: LATER + 180 * 86_400_000, ownChoice: true },
    signOff: { function: 'AD', by: 'MV', at: LATER },
  });
  const closed = closeEvaluation(begun, signedCase().targets, LATER);
  if ('lacks' in closed) throw new Error(closed.lacks.join());
  const before = { ...NO_CHANNELS, cases: [signedCase()] };

  it('is stored as one with the new targets, the next date and the yes in the plan', () => {
    expect(changeChannels(before, { change: 'evaluation', evaluation: begun }).cases).toEqual(before.cases);
    const { cases, evaluations } = changeChannels(before, { change: 'evaluation', evaluation: closed });
    expect(evaluations).toEqual([closed]);
    expect(cases).toMatchObject([{ evaluateAt: closed.next?.at, targets: [{ by: closed.next?.at }] }]);
    expect(gateOf(cases[0], [], LATER)).toEqual({ is: 'open' });
  });

  it('is read back from a file that knew no new targets yet', () => {
    const { renewals: _, ...old } = closed;
    expect(v.parse(channelsShape, { ...NO_CHANNELS, evaluations: [old] }).evaluations).toMatchObject([
      { renewals: [] },
    ]);
  });

  it('does not undo what was answered since, when it arrives twice', () => {
    const once = changeChannels(before, { change: 'evaluation', evaluation: closed });
    const edited = { ...once, cases: [{ ...wholeCase(), evaluateAt: 1 }] };
    expect(changeChannels(edited, { change: 'evaluation', evaluation: closed })).toEqual(edited);
  });
});
