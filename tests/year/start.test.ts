/** The start of a working day in many town halls at once: no rush at half past eight, none at nine, none after a month's absence. */
import { afterEach, describe, expect, it } from 'vitest';
import './short.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';
import type { Finding } from '../../src/verdict/finding.ts';
import { local } from './browser.ts';
import { type Hours, onceAMonth, pass, workingDays } from './office.ts';
import { type Product, startProduct } from './product.ts';
import { mostWithin, worstShare } from './tally.ts';
import { someTowns, stateOf } from './towns.ts';
import type { Visit } from './world.ts';

process.env['TZ'] = 'Europe/Brussels';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEGIN = Date.parse('2026-11-30T00:00:00+01:00');
/** A busy machine may take its time: nothing here is about speed. */
const LONG = 1_800_000;
const HALLS = 6;
const USUAL = PLATFORMS.filter((one) => one.usual).map((one) => one.id);

let product: Product | undefined;
afterEach(() => product?.close());

/** What one town hall asks by the clock, its first week apart. */
const visitsOf = async (index: number, hours: Hours, days: number, sleeps = false): Promise<Visit[]> => {
  const [town] = someTowns(40).slice(index);
  product = await startProduct(stateOf(town ? [town] : [], USUAL, BEGIN), BEGIN);
  await pass(product.clock, hours, BEGIN + days * DAY, product.world.visits, undefined, sleeps);
  const { visits } = product.world;
  product.close();
  return visits.filter(({ at }) => at >= BEGIN + 7 * DAY);
};

describe('many town halls on their working days', () => {
  it('do not all ask at the start of the day, nor at nine', { timeout: LONG }, async () => {
    const all: Visit[] = [];
    for (let index = 0; index < HALLS; index++)
      all.push(...(await visitsOf(index * 6, workingDays(`hall ${index}`), 14)));
    all.sort((one, other) => one.at - other.at);
    expect(all.length).toBeGreaterThan(HALLS * 50);
    expect(worstShare(all, HOUR, 100)).toBeLessThan(1 / 3);
    // One round for look-alikes is up to twenty names within a minute: among six halls that is much of a quiet day.
    expect(worstShare(all, MINUTE, 100)).toBeLessThan(1 / 8);
    const atNine = all.filter(({ at }) => new Date(at).getHours() === 9 && new Date(at).getMinutes() < 5);
    expect(atNine.length / all.length).toBeLessThan(0.06);
  });
});

describe('a computer that sleeps at night with the browser open', () => {
  it('does not ask in its first quarter of an hour what came due meanwhile', { timeout: LONG }, async () => {
    const visits = await visitsOf(3, workingDays('sleeper'), 21, true);
    const early = visits.filter(({ at }) => at - new Date(at).setHours(8, 30, 0, 0) < 45 * MINUTE);
    expect(visits.length).toBeGreaterThan(100);
    expect(early.length / visits.length).toBeLessThan(1 / 4);
  });
});

describe('a browser that is on one day a month', () => {
  it('asks every name that day, spread over the hours', { timeout: LONG }, async () => {
    const visits = await visitsOf(7, onceAMonth, 45);
    const opened = new Date('2027-01-12T10:00:00+01:00').getTime();
    const day = visits.filter(({ at }) => at >= opened && at < opened + DAY).map(({ at }) => at);
    expect(day.length).toBeGreaterThan(30);
    expect(mostWithin(day, MINUTE) / day.length).toBeLessThan(1 / 3);
    const unasked = [...local.values].filter(
      ([key, value]) =>
        key.startsWith('finding:') && !key.startsWith('finding:linkedin') && (value as Finding).askedAt < opened,
    );
    expect(unasked.map(([key]) => key)).toEqual([]);
  });
});
