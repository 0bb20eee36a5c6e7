/** Starts a check from a click: the permission prompt first, then the commands. */
import { send } from '../../browser/messages.ts';
import { requestHosts } from '../../browser/permissions.ts';
import type { Municipality } from '../../municipality/municipality.ts';
import type { Platform } from '../../probe/platform.ts';
import { ungranted } from '../parts/grants.ts';
import { originsOf } from '../parts/hosts.ts';
import { platforms, watched } from '../store.ts';
import { choice } from './chosen.ts';

/** Watches a municipality, without asking anything about it yet. */
export const watch = (municipality: Municipality): void => send({ do: 'watch', municipality });

/** Must be called straight from the click. Firefox closes the popup when it prompts, so nothing waits for the answer. */
export const prompt = (asked: readonly Platform[]): void => {
  const origins = originsOf(asked);
  if (origins.length > 0) void requestHosts(origins);
};

/** Any later check: of the municipality that is shown, or of the one that stands in the box. */
export const checkAgain = (): void => {
  prompt(ungranted.value.filter((one) => platforms.value.includes(one)));
  const typed = choice.typed.value.trim() !== '';
  const municipality = typed ? choice.take() : watched.value?.municipality;
  if (!municipality) return;
  if (typed) watch(municipality);
  send({ do: 'check', municipality: municipality.id });
  choice.clear();
};
