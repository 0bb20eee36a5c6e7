/** A platform that is out of order for a week costs next to nothing, and is not overrun when it comes back. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import './short.ts';
import type { Finding } from '../../src/verdict/finding.ts';
import type { Reply } from '../world/exchange.ts';
import { local } from './browser.ts';
import { pass, workingDays } from './office.ts';
import { type Product, startProduct } from './product.ts';
import { mostWithin } from './tally.ts';
import { someTowns, stateOf } from './towns.ts';
import type { Weather } from './world.ts';

process.env['TZ'] = 'Europe/Brussels';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BEGIN = Date.parse('2026-11-30T00:00:00+01:00');
const HOST = 'api.x.com';
const TOWNS = 6;

const page = (status: number, headers: Record<string, string> = {}): Reply => ({ status, headers, body: 'no' });

const OUTAGES: readonly (readonly [string, Reply | 'lost' | 'silence'])[] = [
  ['server errors', page(503)],
  ['connections that break', 'lost'],
  ['silence', 'silence'],
  ['refusals', page(403)],
];

/** A busy machine may take its time: nothing here is about speed. */
vi.setConfig({ testTimeout: 1_800_000 });

let product: Product | undefined;
afterEach(() => product?.close());

/** Three weeks, of which the second is spoilt, and the Monday and Tuesday on which the last weekend's names are asked. @returns the moments at which the host was asked */
const threeWeeks = async (weather: Weather): Promise<number[]> => {
  product = await startProduct(stateOf(someTowns(TOWNS), ['x'], BEGIN), BEGIN);
  product.world.weather = (visit) =>
    visit.at >= BEGIN + 7 * DAY && visit.at < BEGIN + 14 * DAY ? weather(visit) : undefined;
  await pass(product.clock, workingDays('outage'), BEGIN + 23 * DAY, product.world.visits);
  return product.world.visits.filter(({ host }) => host === HOST).map(({ at }) => at);
};

const inWeek = (moments: readonly number[], week: number): number[] =>
  moments.filter((at) => at >= BEGIN + week * 7 * DAY && at < BEGIN + (week + 1) * 7 * DAY);

describe.each(OUTAGES)('a week of %s', (_, reply) => {
  it('costs a few questions a day, no burst afterwards, and no name its turn', async () => {
    const moments = await threeWeeks(({ host }) => (host === HOST ? reply : undefined));
    const [during, after] = [inWeek(moments, 1), inWeek(moments, 2)];
    expect(during.length).toBeGreaterThan(0);
    expect(during.length).toBeLessThanOrEqual(40);
    expect(mostWithin(after, HOUR)).toBeLessThanOrEqual(60);
    expect(mostWithin(after, 60_000)).toBeLessThanOrEqual(30);
    const late = [...local.values].filter(([key, value]) => {
      const { knownAt } = value as Finding;
      return key.startsWith('finding:x ') && knownAt !== null && knownAt < BEGIN + 14 * DAY;
    });
    expect(late.map(([key]) => key)).toEqual([]);
  });
});

describe('a host that says when to come back', () => {
  const quiet = async (header: string, status = 429): Promise<number[]> =>
    inWeek(await threeWeeks(({ host }) => (host === HOST ? page(status, { 'retry-after': header }) : undefined)), 1);

  it('is obeyed for two days, in seconds', async () => {
    const asked = await quiet(String((2 * DAY) / 1000));
    const gaps = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(2 * DAY);
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(asked.length).toBeGreaterThan(1);
  });

  it('is obeyed until a date', async () => {
    const asked = await quiet(new Date(BEGIN + 12 * DAY).toUTCString(), 503);
    expect(asked.filter((at) => at > BEGIN + 7 * DAY + 10 * HOUR && at < BEGIN + 11.9 * DAY)).toEqual([]);
  });

  it.each(['-100', '0', 'soon', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'is still left alone when it says %j',
    async (header) => {
      const asked = await quiet(header);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.length).toBeLessThanOrEqual(40);
    },
  );

  it('is not believed when it says ten years: after a week it is asked again', async () => {
    const moments = await threeWeeks(({ host }) =>
      host === HOST ? page(429, { 'retry-after': '315360000' }) : undefined,
    );
    expect(inWeek(moments, 1).length).toBeLessThanOrEqual(4);
    expect(inWeek(moments, 2).length).toBeGreaterThan(0);
  });
});
