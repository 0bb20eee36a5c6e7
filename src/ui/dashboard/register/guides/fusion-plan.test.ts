/** Days, names and lines of a merger's plan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisation } from '../../../../municipality/free-entry.ts';
import type { Municipality } from '../../../../municipality/municipality.ts';
import { platformOf } from '../../../../platforms/index.ts';
import { type Account, newAccount } from '../../../../register/account.ts';
import { isoDay } from '../../../../register/day.ts';
import { dateOf, type Merger } from '../../../../register/fusion.ts';
import { candidatesFor, dayAt, daysFrom, daysIn, driftOf, heldBy, isLate, replanned, usualDay } from './fusion-plan.ts';

const DATE = dayAt('2027-01-01') ?? 0;

const made = organisation('Merelbeke-Melle');
const TOWN: Municipality = 'refused' in made ? expect.fail('a name that can be used') : { ...made, country: 'be' };

const MERGER: Merger = { id: 'm', name: TOWN.name, date: DATE, members: ['be:1', 'be:2'], kept: [], lines: [] };

const account = (municipality: string, platform: string, handle: string, more: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality, platform, handle }),
  ...more,
});

const nobody = () => false;
const names = (
  platform: string,
  accounts: readonly Account[] = [],
  isTaken = nobody as (_: unknown, handle: string) => boolean,
) => candidatesFor(TOWN, accounts, platformOf, isTaken)(platform);

describe('a day', () => {
  it('is read from a date field and comes back the same', () => {
    expect(isoDay(dayAt('2027-03-28'))).toBe('2027-03-28');
    expect([dayAt(''), dayAt('2027-02-30'), dayAt('1-1-2027')]).toEqual([null, null, null]);
  });

  it('is the same number of days away, also where the clock changes in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        expect(daysFrom(MERGER, dateOf(MERGER, { days }))).toBe(days);
      }),
    );
  });

  it('is usually the first of January', () => {
    expect(usualDay(Date.UTC(2026, 10, 23))).toBe('2027-01-01');
  });
});

describe('the name to claim', () => {
  it('is the best form that nobody else is known to have', () => {
    const [best = ''] = names('x');
    const [next = ''] = names('x', [], (_, handle) => handle === best);
    expect(best).not.toBe('');
    expect(next).not.toBe(best);
  });

  it('is the one we hold already, though the platform says that it is taken', () => {
    const [best = ''] = names('x');
    const [next = ''] = names('x', [], (_, handle) => handle === best);
    const held = account('be:9', 'x', next.toUpperCase());
    expect(names('x', [held], () => true)).toEqual([next.toUpperCase()]);
  });

  it('is still named when all are taken, so that nobody reads that none fits', () => {
    expect(names('x', [], () => true)).toHaveLength(1);
  });

  it('leaves a platform that is no longer known in peace', () => {
    const plan = replanned(MERGER, [account('be:1', 'hyves', 'merelbeke')], (id) => names(id));
    expect(plan.lines.filter((line) => line.account === null)).toEqual([]);
  });
});

describe('a plan', () => {
  const accounts = [account('be:1', 'x', 'merelbeke', { state: 'open' }), account('be:3', 'x', 'gent')];
  const plan = replanned(MERGER, accounts, (id) => names(id));

  it('holds the new name and what is to do with the old ones', () => {
    expect(plan.lines.map((line) => line.kind)).toEqual(['claim', 'export', 'redirect', 'freeze']);
    expect(driftOf(plan, plan.lines)).toEqual({ more: 0, fewer: 0 });
  });

  it('knows what the register asks for since', () => {
    const later = replanned(plan, [account('be:2', 'x', 'melle')], (id) => names(id));
    expect(driftOf(plan, later.lines)).toEqual({ more: 2, fewer: 3 });
  });

  it('calls a line late only from the day after, and never once it is done', () => {
    const claim = plan.lines[0] ?? expect.fail('a first line');
    const day = dateOf(plan, claim);
    expect(isLate(plan, claim, day + 6 * 3_600_000)).toBe(false);
    expect(isLate(plan, claim, day + 20 * 3_600_000)).toBe(true);
    expect(isLate(plan, { ...claim, done: { at: day, by: 'MV' } }, day + 20 * 3_600_000)).toBe(false);
  });

  it('is read day by day', () => {
    expect(daysIn(plan.lines).map(({ days, lines }) => [days, lines.map((line) => line.kind)])).toEqual([
      [-180, ['claim']],
      [-14, ['export']],
      [0, ['redirect']],
      [30, ['freeze']],
    ]);
  });

  it('lets accounts of the members go on, and no others', () => {
    expect(heldBy(MERGER.members, [...accounts, account('be:2', 'x', 'melle', { state: 'closed' })])).toEqual([
      accounts[0],
    ]);
  });
});
