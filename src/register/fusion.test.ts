/** A merger asks for every old account and every new name once, in good time, and forgets nothing that was done. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOCALES, messagesOf } from '../../tools/locales.ts';
import { type Account, accountKey, newAccount, STATES } from './account.ts';
import {
  dateOf,
  linesFor,
  MERGER_KINDS,
  type Merger,
  markLine,
  mergerKey,
  planLine,
  undoLine,
  whenKey,
} from './fusion.ts';

const merger: Merger = {
  id: 'merelbeke-melle',
  name: 'Merelbeke-Melle',
  date: new Date(2025, 0, 1, 9).getTime(),
  members: ['be:44043', 'be:44040'],
  kept: [],
  lines: [],
};
const account = (municipality: string, platform: string, handle: string, change: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality, platform, handle }),
  ...change,
});
const merelbeke = account('be:44043', 'x', 'GemMerelbeke', { state: 'open' });
const melle = account('be:44040', 'x', 'gemeentemelle');
const names = () => ['merelbekemelle', 'gemeentemerelbekemelle'];
const short = (lines: readonly { id: string }[]) => lines.map((one) => one.id);

describe('the lines of a merger', () => {
  it('claim the new name first and let the old one sleep last, the open page with an export', () => {
    const lines = linesFor(merger, [merelbeke, melle], names);
    expect(lines.map((one) => [one.kind, one.handle, one.days])).toEqual([
      ['claim', 'gemeentemerelbekemelle', -180],
      ['claim', 'merelbekemelle', -180],
      ['export', 'gemeentemelle', -14],
      ['export', 'GemMerelbeke', -14],
      ['redirect', 'gemeentemelle', 0],
      ['redirect', 'GemMerelbeke', 0],
      ['freeze', 'GemMerelbeke', 30],
    ]);
  });

  it('ask no second export of a sleeping account that has one', () => {
    const exported = { ...melle, archive: { at: 1, place: 'archief' } };
    expect(short(linesFor(merger, [exported], names))).not.toContain(`export ${accountKey(melle)}`);
  });

  it('do not claim what is held already, by a member or by the new municipality', () => {
    const own = account('be:44088', 'x', 'MerelbekeMelle');
    expect(linesFor(merger, [merelbeke, own], names).filter((one) => one.kind === 'claim')).toHaveLength(1);
    const capitals = () => ['MERELBEKEMELLE'];
    expect(linesFor(merger, [merelbeke, own], capitals).filter((one) => one.kind === 'claim')).toEqual([]);
    const wanted = { ...own, state: 'wanted' as const };
    expect(linesFor(merger, [merelbeke, wanted], names).filter((one) => one.kind === 'claim')).toHaveLength(2);
  });

  it('leave an account alone that goes on', () => {
    const lines = linesFor({ ...merger, kept: [accountKey(merelbeke)] }, [merelbeke, melle], names);
    expect(lines.filter((one) => one.account === accountKey(merelbeke))).toEqual([]);
  });

  it('say that a name must be chosen where none fits', () => {
    const [first] = linesFor(merger, [melle], () => []);
    expect(first).toMatchObject({ id: 'choose x', kind: 'choose', handle: '', account: null });
  });

  it('forward a domain instead of writing on it', () => {
    const kinds = linesFor(merger, [account('be:44040', 'domain', 'melle.be', { state: 'open' })], names);
    expect(kinds.filter((one) => one.account !== null).map((one) => one.kind)).toEqual(['forward']);
  });

  const accounts = fc
    .uniqueArray(
      fc.record({
        municipality: fc.constantFrom('be:44043', 'be:44040', 'be:1'),
        platform: fc.constantFrom('x', 'facebook', 'domain'),
        handle: fc.constantFrom('a', 'b', 'merelbekemelle'),
        state: fc.constantFrom(...STATES),
      }),
      { selector: accountKey },
    )
    .map((rows) => rows.map((row) => account(row.municipality, row.platform, row.handle, { state: row.state })));

  it('stand once each, for every account a member holds and for no other', () => {
    fc.assert(
      fc.property(accounts, (list) => {
        const lines = linesFor(merger, list, names);
        expect(new Set(short(lines)).size).toBe(lines.length);
        for (const one of list) {
          const told = lines.filter(
            (line) => line.account === accountKey(one) && ['redirect', 'forward'].includes(line.kind),
          );
          const member = merger.members.includes(one.municipality);
          expect(told.length).toBe(member && (one.state === 'asleep' || one.state === 'open') ? 1 : 0);
        }
      }),
    );
  });

  it('keep what was done, and are the same when they are made again', () => {
    fc.assert(
      fc.property(accounts, accounts, fc.nat(20), (list, later, pick) => {
        const made = { ...merger, lines: linesFor(merger, list, names) };
        const id = made.lines[pick % Math.max(made.lines.length, 1)]?.id ?? '';
        const ticked = markLine(made, id, 500, 'EP');
        expect(linesFor(ticked, list, names)).toEqual(ticked.lines);
        const again = linesFor(ticked, later, () => []);
        expect(again.filter((one) => one.id === id)).toEqual(ticked.lines.filter((one) => one.id === id));
      }),
    );
  });
});

describe('a tick', () => {
  const made = { ...merger, lines: linesFor(merger, [melle], names) };
  const id = made.lines[0]?.id ?? '';

  it('counts once and is taken back as if it never was', () => {
    const ticked = markLine(made, id, 500, 'EP');
    expect(ticked.lines[0]?.done).toEqual({ at: 500, by: 'EP' });
    expect(markLine(ticked, id, 900, 'AB')).toEqual(ticked);
    expect(undoLine(ticked, id)).toEqual(made);
  });

  it('does not change the day that was planned, and a planned day stays when the lines are made again', () => {
    const planned = planLine(made, id, 60);
    expect(planned.lines.at(-1)).toMatchObject({ id, days: 60 });
    expect(linesFor(planned, [melle], names)).toEqual(planned.lines);
    expect(markLine(planned, id, 500, 'EP').lines.at(-1)).toMatchObject({ id, days: 60, done: { at: 500 } });
  });
});

describe('the day of a line', () => {
  beforeEach(() => vi.stubEnv('TZ', 'Europe/Brussels'));
  afterEach(() => vi.unstubAllEnvs());
  const day = (days: number) => new Date(dateOf(merger, { days })).toDateString();

  it('is counted by the calendar, over the change of the clock', () => {
    expect([day(-180), day(-14), day(0), day(30)]).toEqual([
      new Date(2024, 6, 5).toDateString(),
      new Date(2024, 11, 18).toDateString(),
      new Date(2025, 0, 1).toDateString(),
      new Date(2025, 0, 31).toDateString(),
    ]);
    const summer = { date: new Date(2025, 6, 1).getTime() };
    expect(new Date(dateOf(summer, { days: -180 }))).toEqual(new Date(2025, 0, 2));
  });

  it('is said as before, on or after the merger', () => {
    expect([-1, 0, 1].map(whenKey)).toEqual(['merger_before', 'merger_on', 'merger_after']);
  });
});

describe('the words of a merger', () => {
  it.each(LOCALES)('are there for every line in %s', (locale) => {
    const words = messagesOf(locale);
    const wanted = [...MERGER_KINDS.map(mergerKey).flatMap((key) => [key, `${key}_why`]), 'merger_on'];
    expect(wanted.filter((key) => words[key] === undefined)).toEqual([]);
    for (const days of [-1, 1]) expect(words[`${whenKey(days)}_other`]?.message).toContain('$1');
  });
});
