/** The hosts that the browser lets us ask at this moment; a person can change that outside our pages too. */
import { effect, signal } from '@preact/signals';
import { granted, onPermissions } from '../../../browser/permissions.ts';
import { PLATFORMS } from '../../../platforms/index.ts';
import { platforms } from '../../store.ts';

export const permits = signal<ReadonlySet<string>>(new Set());

const refresh = async (): Promise<void> => {
  const origins = [...PLATFORMS, ...platforms.value].flatMap((platform) => platform.origins);
  permits.value = await granted([...new Set(origins)]);
};

/** Reads the permissions and keeps them up to date. */
export const followPermits = (): void => {
  onPermissions(() => void refresh());
  effect(() => void refresh());
};
