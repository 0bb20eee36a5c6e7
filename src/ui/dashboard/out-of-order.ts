/** The probes that the control pair shows to be out of order, as a person reads them: per platform, and since when. */
import type { Platform } from '../../probe/platform.ts';
import { isRotten } from '../../schedule/control.ts';
import { type Machine, nameKey } from '../../state/machine.ts';

/** `all` is true when the platform has no other way of asking left. */
export type OutOfOrder = { platform: Platform; all: boolean; at: number };

/** The platforms of which at least one probe proves nothing at present. */
export const outOfOrder = (machine: Machine, platforms: readonly Platform[]): OutOfOrder[] =>
  platforms.flatMap((platform) => {
    const controls = platform.probes.map((probe) => machine.controls[nameKey(platform.id, probe.id)]);
    const rotten = controls.filter(isRotten);
    const at = Math.max(0, ...rotten.map((control) => control?.at ?? 0));
    return rotten.length > 0 ? [{ platform, all: rotten.length === platform.probes.length, at }] : [];
  });
