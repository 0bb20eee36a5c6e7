/** Pasted addresses and ticked links become accounts, each once. */
import { describe, expect, it } from 'vitest';
import type { Pasted } from '../../../../register/bulk.ts';
import { secretIn } from '../../../../register/secret.ts';
import { accountsOf, keepable } from './paste.ts';
import { anAccount, NOW } from './register.fixture.ts';

const sameForm = (platform: string, handle: string) =>
  platform === 'facebook' ? handle.toLowerCase().replaceAll('.', '') : handle.toLowerCase();
const pasted: Pasted[] = [
  { platform: 'facebook', handle: 'Stad.Gent', address: 'facebook.com/Stad.Gent' },
  { wrong: 'known', text: 'x.com/stadgent' },
];

describe('pasted addresses and ticked links', () => {
  it('become accounts with what was said of all of them', () => {
    const shared = { municipality: 'be:44021', service: ' jeugd ', by: 'AB', visitedAt: NOW, state: 'open' as const };
    const [one, ...others] = accountsOf(pasted, [], shared, sameForm);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      handle: 'Stad.Gent',
      service: 'jeugd',
      by: 'AB',
      visitedAt: NOW,
      claimedAt: null,
      state: 'open',
    });
  });

  it('are entered once when they were pasted and ticked', () => {
    const shared = { municipality: 'be:44021', service: '', by: '', visitedAt: null, state: 'asleep' as const };
    const ticked = [
      { platform: 'facebook', handle: 'stadgent' },
      { platform: 'x', handle: 'gent' },
    ];
    expect(accountsOf(pasted, ticked, shared, sameForm).map(({ handle }) => handle)).toEqual(['Stad.Gent', 'gent']);
  });

  it('are kept apart from a name that looks like a secret', () => {
    const { kept, refused } = keepable([anAccount('x', 'stadgent'), anAccount('x', 'wachtwoord:Gent2026!')], secretIn);
    expect(kept.map(({ handle }) => handle)).toEqual(['stadgent']);
    expect(refused).toHaveLength(1);
  });
});
