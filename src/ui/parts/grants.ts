/** Which ticked platforms may not be asked yet, because a host of theirs was never granted or was taken back. */
import { effect, signal } from '@preact/signals';
import { granted, onPermissions } from '../../browser/permissions.ts';
import type { Platform } from '../../probe/platform.ts';
import { platforms, ready } from '../store.ts';
import { originsOf } from './hosts.ts';

/** Ticked platforms with at least one host that is not granted. */
export const ungranted = signal<readonly Platform[]>([]);

const look = async (ticked: readonly Platform[]): Promise<void> => {
  const given = await granted(originsOf(ticked));
  ungranted.value = ticked.filter((one) => one.origins.some((origin) => !given.has(origin)));
};

/** Keeps `ungranted` up to date while the page is open. */
export const followGrants = (): void => {
  effect(() => {
    if (ready.value) void look(platforms.value);
  });
  onPermissions(() => void look(platforms.value));
};
