/** Fifty municipalities watched for a year from alarm to alarm: no host is asked more than it bears, and nothing comes in a burst. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import './short.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';
import type { Finding } from '../../src/verdict/finding.ts';
import { alarm, local } from './browser.ts';
import { pass, type Wakes, workingDays } from './office.ts';
import { type Product, startProduct } from './product.ts';
import { tooMuch, yearTable } from './table.ts';
import { tallyOf, worstShare } from './tally.ts';
import { someTowns, stateOf } from './towns.ts';
import type { Visit } from './world.ts';

process.env['TZ'] = 'Europe/Brussels';

const DAY = 86_400_000;
const BEGIN = Date.parse('2026-11-30T00:00:00+01:00');
const USUAL = PLATFORMS.filter((one) => one.usual).map((one) => one.id);
const TOWNS = someTowns(50);
const DAYS = Number(process.env['YEAR_DAYS'] ?? 14);
/** Everybody's first check is asked for by a person on the first day, and by then all is due at once. */
const SETTLED = BEGIN + 7 * DAY;

let year: Product;
let wakes: Wakes;
let visits: Visit[];
const longest = new Map<string, number>();
const seen = new Map<string, number>();

/** How long each of our names went without being asked, noted every day. */
const noteAges = (midnight: number): void => {
  for (const [key, value] of local.values) {
    if (!key.startsWith('finding:')) continue;
    const { askedAt } = value as Finding;
    const before = seen.get(key);
    if (before !== undefined && before !== askedAt) longest.set(key, Math.max(longest.get(key) ?? 0, askedAt - before));
    if (midnight - askedAt > (longest.get(key) ?? 0)) longest.set(key, midnight - askedAt);
    seen.set(key, askedAt);
  }
};

beforeAll(async () => {
  year = await startProduct(stateOf(TOWNS, USUAL, BEGIN), BEGIN);
  wakes = await pass(year.clock, workingDays('fifty'), BEGIN + DAYS * DAY, year.world.visits, noteAges);
  visits = year.world.visits.filter(({ at }) => at >= SETTLED);
}, 1_800_000);

afterAll(() => year?.close());

describe('a year with fifty municipalities', () => {
  it('asks no host more than it bears', () => {
    const days = new Set(visits.map(({ at }) => new Date(at).toDateString())).size;
    const all = tallyOf(visits, days).sort((a, b) => b.all - a.all);
    const websites = new Set([...year.world.scene.websites.keys()].map((place) => place.split('/')[0]));
    console.log(yearTable(all, (host) => websites.has(host)));
    console.log({ wakes, armed: alarm.armed, ...local.counts, days, visits: visits.length });
    expect(tooMuch(all)).toEqual([]);
    expect(visits.length).toBeGreaterThan(days);
  });

  it('spreads every day: never a third of it in one hour, nor a tenth in one minute', () => {
    const [hour, minute] = [worstShare(visits, 3_600_000, 100), worstShare(visits, 60_000, 100)];
    console.log({ hour, minute });
    expect(hour).toBeLessThan(1 / 3);
    expect(minute).toBeLessThan(1 / 10);
  });

  it('looks at every name again every week, a weekend and a first turn of its own apart', () => {
    // LinkedIn is asked on a click only. A first turn may come a quarter of a week late, and a weekend may follow.
    const late = [...longest].filter(([key, gap]) => gap > 12 * DAY && !key.startsWith('finding:linkedin'));
    console.log('longest', Math.max(...longest.values()) / DAY, longest.size);
    expect(late).toEqual([]);
    expect(longest.size).toBeGreaterThan(TOWNS.length * USUAL.length);
  });

  it('raises no alert twice and shows no notification twice', () => {
    const { alerts } = year.state();
    expect(new Set(alerts.map((one) => one.id)).size).toBe(alerts.length);
  });
});
