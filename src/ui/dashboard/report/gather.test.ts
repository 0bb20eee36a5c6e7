/** What the report tells of a municipality, from what is stored. */
import { describe, expect, it } from 'vitest';
import { emptyCase } from '../../../channel/case.ts';
import { accountKey, newAccount } from '../../../register/account.ts';
import { emptyState, type State } from '../../../state/state.ts';
import { nl } from '../../parts/nl.fixture.ts';
import { GENT, rowsIn } from '../town.fixture.ts';
import { factsOf, type Sources } from './gather.ts';
import { quartersAt } from './quarter.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const DAY = 86_400_000;
const TOWN = GENT.municipality.id;

const account = (platform: string, change: Partial<ReturnType<typeof newAccount>> = {}) => ({
  ...newAccount({ municipality: TOWN, platform, handle: 'stadgent' }),
  keeper: { role: 'communicatie', name: '' },
  visitedAt: NOW - DAY,
  ...change,
});

const PLATFORMS = ['facebook', 'instagram', 'x', 'youtube'];
const DRAWING = `
  facebook stadgent taken
  instagram stadgent free
  x stadgent likely
  youtube stadgent limited
`;

const facts = (change: (state: State) => State = (one) => one) => {
  const state = change({ ...emptyState(PLATFORMS), municipalities: [GENT], current: TOWN });
  const rows = rowsIn(DRAWING, PLATFORMS, () => state);
  const platforms = [...new Set(rows.map(({ platform }) => platform))];
  const groups = platforms.map((platform) => ({ platform, rows: rows.filter((one) => one.platform === platform) }));
  const sources: Sources = { state, watched: GENT, groups, entries: [], periods: { x: 30 }, now: NOW };
  return factsOf(sources, { quarter: '2026-Q4', by: '', language: 'nl', say: nl });
};

const named = (state: State, platform: string) => ({
  ...state,
  accounts: [account(platform)],
});

describe('the facts of the report', () => {
  it('call a free name a risk with its caveat, and what nobody knows unsure', () => {
    const told = Object.fromEntries(facts().names.map(({ platform, standing, why }) => [platform, [standing, why]]));
    expect(told['Instagram']).toEqual(['risk', 'Nog vrij: iemand anders kan hem nemen.']);
    expect(told['X']).toEqual(['risk', 'Waarschijnlijk nog vrij.']);
    expect(told['Facebook']).toEqual(['unsure', 'Bezet, we weten niet door wie.']);
    expect(told['YouTube']?.[0]).toBe('unsure');
  });

  it('call an account of ours safe as long as somebody signs in, and at risk when the time is near', () => {
    const standing = (visitedAt: number) =>
      facts((state) => ({ ...state, accounts: [account('x', { visitedAt, handle: 'gent_be' })] })).names.find(
        ({ platform }) => platform === 'X',
      );
    expect(standing(NOW - DAY)).toMatchObject({ standing: 'safe', handle: 'gent_be' });
    expect(standing(NOW - 28 * DAY)).toMatchObject({ standing: 'risk', why: 'Meld je aan vóór 25 nov 2026.' });
    expect(standing(NOW - 40 * DAY)).toMatchObject({ standing: 'risk', why: nl('report_page_visit_late') });
  });

  it('call nothing safe that the platform seems to know no longer', () => {
    const told = facts((state) => named(state, 'instagram')).names.find(({ platform }) => platform === 'Instagram');
    expect(told).toMatchObject({ standing: 'risk', why: nl('report_page_missed') });
  });

  it('put names at risk first', () => {
    const order = facts((state) => named(state, 'facebook')).names.map(({ standing }) => standing);
    expect(order).toEqual(['risk', 'risk', 'unsure', 'safe']);
  });

  it('tell of open channels their goal, and ask what to do with one that has no plan', () => {
    const open = account('facebook', { state: 'open' });
    const without = facts((state) => ({ ...state, accounts: [open] }));
    expect(without.channels).toEqual([{ platform: 'Facebook', handle: 'stadgent', goal: '', trend: 'unknown' }]);
    expect(without.decisions).toEqual([nl('report_page_decide_no_case', 'Facebook · stadgent')]);
    const planned = facts((state) => ({
      ...state,
      accounts: [open],
      channels: { ...state.channels, cases: [{ ...emptyCase(accountKey(open)), goal: 'Gezinnen bereiken' }] },
    }));
    expect(planned.channels[0]?.goal).toBe('Gezinnen bereiken');
    expect(planned.decisions).toEqual([nl('report_page_decide_incomplete', 'Facebook · stadgent')]);
  });

  it('leave sleeping accounts out of the channels', () => {
    expect(facts((state) => named(state, 'facebook')).channels).toEqual([]);
  });

  it('tell changes of this municipality in this quarter only', () => {
    const one = {
      id: '1',
      at: NOW - 90 * DAY,
      municipality: '',
      service: '',
      signal: 'Te vroeg dicht',
      answer: '',
      changed: 'Later open',
    };
    const told = facts((state) => ({
      ...state,
      channels: {
        ...state.channels,
        feedback: [
          { ...one, changedAt: NOW - DAY, channel: '' },
          { ...one, id: '2', changedAt: null, channel: '' },
          { ...one, id: '3', changedAt: NOW - DAY, channel: 'be:11002 x antwerpen' },
        ],
      },
    }));
    expect(told.changes).toEqual([{ service: 'zonder dienst', signal: 'Te vroeg dicht', changed: 'Later open' }]);
  });

  it('tell the dates of the next three months, the soonest first', () => {
    const told = facts((state) => ({
      ...state,
      accounts: [account('x'), account('facebook', { visitedAt: NOW - 180 * DAY }), account('youtube')],
    }));
    expect(told.dates.map(({ on }) => on)).toEqual(['26 nov 2026', '22 dec 2026']);
  });

  it('say who made it, also when nobody filled that in', () => {
    expect(facts()).toMatchObject({ town: 'Gent', madeOn: '23 november 2026', by: 'de dienst communicatie' });
    expect(facts().period).toMatch(/oktober.*december 2026/);
  });

  it('offer the running quarter and the two before it', () => {
    expect(quartersAt(NOW)).toEqual(['2026-Q4', '2026-Q3', '2026-Q2']);
  });
});
