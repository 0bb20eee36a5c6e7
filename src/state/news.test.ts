/** What counts as news: a change of hands, told once; never a doubt. */

import { describe, expect, it } from 'vitest';
import { newAccount } from '../register/account.ts';
import type { Evidence } from '../verdict/evidence.ts';
import type { Finding } from '../verdict/finding.ts';
import { remember } from '../verdict/remember.ts';
import { newsOf } from './news.ts';
import { emptyState, type State } from './state.ts';

const NOW = 1_800_000_000_000;
const asked = { platform: 'x', handle: 'stadgent' };
const from = { by: 'probe', probe: 'p', address: '' } as const;
const free: Evidence = { says: 'free', strength: 'sure', from, at: NOW };
const nothing: Evidence = { says: 'nothing', doubt: 'limited', from, at: NOW };
const taken = (createdAt?: number): Evidence => ({
  says: 'taken',
  holder: 'profile',
  profile: { handle: 'stadgent', ...(createdAt === undefined ? {} : { createdAt }) },
  from,
  at: NOW,
});
const none = emptyState(['x']);
const ours: State = {
  ...none,
  accounts: [newAccount({ municipality: 'm', ...asked })],
};

const kinds = (state: State, ...rounds: Evidence[][]): (string | null)[] => {
  let before: Finding | undefined;
  return rounds.map((round, index) => {
    const now = NOW + index;
    const after = remember(before, asked, round, now);
    const alert = newsOf(state, before, after, now);
    before = after;
    return alert?.kind ?? null;
  });
};

describe('news', () => {
  it('is none at the first round', () => {
    expect(kinds(none, [taken()])).toEqual([null]);
  });
  it('is a free name that is taken, told once', () => {
    expect(kinds(none, [free], [taken()], [taken()])).toEqual([null, 'lost', null]);
  });
  it('is still that when doubt came in between', () => {
    expect(kinds(none, [free], [nothing], [taken()])).toEqual([null, null, 'lost']);
  });
  it('is a taken name that came free', () => {
    expect(kinds(none, [taken()], [free])).toEqual([null, 'freed']);
  });
  it('is an account of ours that is gone, and not that we took our own name', () => {
    expect(kinds(ours, [taken()], [free])).toEqual([null, 'gone']);
    expect(kinds(ours, [free], [taken()])).toEqual([null, null]);
  });
  it('is never a doubt, nor the end of one', () => {
    expect(kinds(none, [nothing], [nothing], [taken()])).toEqual([null, null, null]);
    expect(kinds(none, [taken()], [nothing], [taken()])).toEqual([null, null, null]);
  });
  it('is an account that was made after we began to look, even when nothing was known before', () => {
    expect(kinds(none, [nothing], [taken(NOW + 1_000)])).toEqual([null, 'lost']);
    expect(kinds(none, [nothing], [taken(NOW - 1_000)])).toEqual([null, null]);
  });
  it('is told again when the name changes hands again', () => {
    expect(kinds(none, [free], [taken()], [free], [taken()])).toEqual([null, 'lost', 'freed', 'lost']);
  });
});
