import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../platforms/index.ts';
import { emptyMachine, nameKey } from '../../state/machine.ts';
import { outOfOrder } from './out-of-order.ts';
import { NOW } from './town.fixture.ts';

describe('probes out of order', () => {
  const bluesky = PLATFORMS.filter((one) => one.id === 'bluesky');
  const control = { known: 'missed', random: 'ok', doubt: 'changed', at: NOW } as const;
  const keys = bluesky.flatMap((one) => one.probes.map((probe) => nameKey(one.id, probe.id)));

  it('are none at first', () => {
    expect(outOfOrder(emptyMachine(), PLATFORMS)).toEqual([]);
  });

  it('leave the platform its other probes, or none at all', () => {
    const some = { ...emptyMachine(), controls: { [keys[0] ?? '']: control } };
    expect(outOfOrder(some, bluesky).map(({ all, at }) => [all, at])).toEqual([[false, NOW]]);
    const every = { ...emptyMachine(), controls: Object.fromEntries(keys.map((key) => [key, control])) };
    expect(outOfOrder(every, bluesky).map(({ all }) => all)).toEqual([true]);
  });
});
