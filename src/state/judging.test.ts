/** A person's word on somebody else's account is kept, answers its alerts, and speaks for a year. */
import { describe, expect, it } from 'vitest';
import { judge, judgementOf, point, unjudge } from './judging.ts';
import { freshAlert } from './news.ts';
import { emptyState } from './state.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
const own = { municipality: 'be:44021', platform: 'instagram', handle: 'stadgent_' };
const none = emptyState(['instagram']);
const judged = { ...none, ...judge(none, { ...own, decided: 'impersonation', by: 'AB', note: 'wedstrijd' }, NOW) };

describe('a judgement', () => {
  it('speaks for a year, whatever the case of the handle', () => {
    const other = { ...own, handle: 'StadGent_' };
    expect(judgementOf(judged, other, NOW + 364 * DAY)?.decided).toBe('impersonation');
    expect(judgementOf(judged, other, NOW + 366 * DAY)).toBeUndefined();
  });

  it('takes the place of the one before', () => {
    const again = { ...judged, ...judge(judged, { ...own, decided: 'satire', by: 'CD', note: '' }, NOW + DAY) };
    expect(again.judgements).toHaveLength(1);
    expect(again.judgements[0]).toMatchObject({ decided: 'satire', by: 'CD', at: NOW + DAY });
  });

  it('closes the alerts about that account of that municipality, and no other', () => {
    const alerts = [
      freshAlert('lookalike', 'instagram', 'stadgent_', NOW, 'be:44021'),
      freshAlert('lookalike', 'instagram', 'stadgent_', NOW, 'be:1'),
      freshAlert('lookalike', 'x', 'stadgent_', NOW, 'be:44021'),
      freshAlert('lost', 'instagram', 'StadGent_', NOW),
    ];
    const after = judge({ ...none, alerts }, { ...own, decided: 'critic', by: '', note: '' }, NOW);
    expect(after.alerts?.map((one) => one.closed)).toEqual([true, false, false, true]);
  });

  it('can be taken back', () => {
    expect(unjudge(judged, own).judgements).toEqual([]);
  });
});

describe('an account that was pointed at', () => {
  const pointed = {
    ...own,
    address: 'https://www.instagram.com/stadgent_/',
    how: 'pasted',
    by: 'AB',
    name: '',
    about: '',
  } as const;

  it('stands in the list once, however often she points at it', () => {
    const once = { ...none, ...point(none, pointed, NOW) };
    const twice = { ...once, ...point(once, { ...pointed, how: 'page', name: 'Stad Gent' }, NOW + DAY) };
    expect(twice.pointed).toHaveLength(1);
    expect(twice.pointed[0]).toMatchObject({ how: 'page', name: 'Stad Gent' });
  });
});
