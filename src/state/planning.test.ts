import { describe, expect, it } from 'vitest';
import { KEY, NOW, signedCase, wholeCase } from '../channel/case.fixture.ts';
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
