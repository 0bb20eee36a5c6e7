/** What is stored after one month, twelve and twenty-four: it stays bounded, and nothing is written that nobody needs. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import './short.ts';
import { alarm, local, shown } from './browser.ts';
import { pass, workingDays } from './office.ts';
import { type Product, startProduct } from './product.ts';
import { someTowns, stateOf } from './towns.ts';

process.env['TZ'] = 'Europe/Brussels';
/** A busy machine may take its time: nothing here is about speed. */
vi.setConfig({ testTimeout: 1_800_000 });

const DAY = 86_400_000;
const BEGIN = Date.parse('2026-11-30T00:00:00+01:00');
const PLATFORMS = ['bluesky', 'x', 'instagram'];

let product: Product | undefined;
afterEach(() => product?.close());

const kilobytes = (): number => JSON.stringify([...local.values]).length / 1024;

describe('two years with one municipality', () => {
  it('store hardly more after two years than after two months, and raise no alert twice', async () => {
    const [town] = someTowns(3).slice(1);
    product = await startProduct(stateOf(town ? [town] : [], PLATFORMS, BEGIN), BEGIN);
    const { clock, world } = product;
    // Somebody who comes and goes every month, under a name that looks like ours or is one of ours.
    const guests = world.scene.accounts.all('bluesky').slice(-2);
    const [sizes, counts]: [number[], { wakes: number; writes: number; requests: number }[]] = [[], []];
    for (let month = 1; month <= 24; month++) {
      for (const guest of guests)
        if (month % 2 === 0) world.scene.accounts.remove(guest.platform, guest.handle);
        else world.scene.accounts.add(guest);
      const { rung } = await pass(clock, workingDays('growth'), BEGIN + month * 30.4 * DAY, world.visits);
      sizes.push(kilobytes());
      counts.push({ wakes: rung, writes: local.counts.writes, requests: world.visits.length });
    }
    const [first = 0, second = 0] = sizes;
    const [year = 0, twoYears = 0] = [sizes[11], sizes[23]];
    console.log(`kB after 1, 2, 12 and 24 months: ${[first, second, year, twoYears].map(Math.round).join(', ')}`);
    console.log(counts[0], counts[11], counts[23], `armed ${alarm.armed} times`);
    expect(twoYears).toBeLessThan(1.5 * second);
    const told = shown.filter((id) => id !== 'digest');
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told).size).toBe(told.length);
    expect(shown.length - told.length).toBeLessThanOrEqual(105);
    const { alerts } = product.state();
    expect(new Set(alerts.map(({ id }) => id)).size).toBe(alerts.length);
    // Written is what was learnt: an answer, its host and its pair, not a wake.
    expect(local.counts.writes).toBeLessThan(2 * world.visits.length);
  });
});
