/** What the plans of open channels put on the agenda. */
import { describe, expect, it } from 'vitest';
import { DAY, NOW, signedCase, wholeCase } from '../channel/case.fixture.ts';
import type { ChannelCase } from '../channel/case.ts';
import { type Account, newAccount } from '../register/account.ts';
import { NO_CHANNELS } from '../state/channels.ts';
import { emptyState } from '../state/state.ts';
import { tendSteps } from './tending.ts';

const ELS = { role: 'communicatie', name: 'Els Peeters' };
const JAN = { role: 'onthaal', name: 'Jan Maes' };
const own = { municipality: 'be:44021', platform: 'instagram', handle: 'stadgent' };
const open: Account = { ...newAccount(own), state: 'open', keeper: ELS, standIn: JAN };

const asked = (plan: ChannelCase, account = open) =>
  tendSteps({ ...emptyState([]), accounts: [account], channels: { ...NO_CHANNELS, cases: [plan] } }, NOW).map(
    ({ what }) => what,
  );

describe('the plan of an open channel', () => {
  it('asks nothing while it is whole, signed and somebody follows it up', () => {
    expect(asked(signedCase())).toEqual([]);
  });

  it('asks to look back, from the day that was set', () => {
    expect(asked(signedCase({ evaluateAt: NOW }))).toEqual(['evaluation']);
    expect(asked(signedCase({ evaluateAt: NOW + DAY }))).toEqual([]);
  });

  it('asks for somebody else when who followed it up has left', () => {
    expect(asked(signedCase(), { ...open, keeper: { role: 'communicatie', name: 'An Claes' } })).toEqual([
      'follower_left',
    ]);
  });

  it('asks for a signature when it has none, and when it changed since', () => {
    expect(asked(wholeCase())).toEqual(['unsigned']);
    expect(asked({ ...signedCase(), goal: 'Iets heel anders dan eerst' })).toEqual(['changed']);
  });

  it('asks one thing at a time, the gravest', () => {
    expect(asked({ ...wholeCase(), evaluateAt: NOW - DAY })).toEqual(['evaluation']);
  });

  it('asks nothing about a channel that sleeps', () => {
    expect(asked(wholeCase(), { ...open, state: 'asleep' })).toEqual([]);
  });

  it('leaves a channel without any plan to the page of channels', () => {
    expect(tendSteps({ ...emptyState([]), accounts: [open] }, NOW)).toEqual([]);
  });
});
