/** The handles that are asked on a beat as a person reads and changes them: those left out stay in their place. */
import { breachOf, sameForm } from '../../../municipality/rule.ts';
import { type Beat, listOf, type Made } from '../../../schedule/patrol.ts';
import type { State, Watched } from '../../../state/state.ts';

/** `how` is null for a handle that was left out and is made no more. */
export type MadeName = { handle: string; how: Made['how'] | null; spared: boolean };

const withSpared = (watched: Watched, spared: string[]): Watched => ({
  ...watched,
  guard: { ...watched.guard, spared },
});

/**
 * The handles of a beat.
 * @returns those of the list as it would be if nothing were left out, then those that came in their place, then those
 * that were left out earlier
 */
export const madeNames = (beat: Beat, state: State, year: number): MadeName[] => {
  const { rule } = beat.platform;
  const { spared } = beat.watched.guard;
  const whole = listOf({ ...beat, watched: withSpared(beat.watched, []) }, state, year);
  const asked = spared.length === 0 ? [] : listOf(beat, state, year);
  const forms = new Set(spared.map((handle) => sameForm(rule, handle)));
  const earlier = spared.filter((handle) => breachOf(rule, handle) === null).map((handle) => ({ handle, how: null }));
  const once = new Map<string, MadeName>();
  for (const one of [...whole, ...asked, ...earlier]) {
    const form = sameForm(rule, one.handle);
    if (!once.has(form)) once.set(form, { ...one, spared: forms.has(form) });
  }
  return [...once.values()];
};

/** What is left out once a handle is left out, or taken back. */
export const sparedAfter = (beat: Beat, { handle, spared }: MadeName): string[] => {
  const { rule } = beat.platform;
  const left = beat.watched.guard.spared.filter((one) => sameForm(rule, one) !== sameForm(rule, handle));
  return spared ? left : [...left, handle];
};

/** The text for a kind of change: `separatorAdded` gives `separator_added`. */
export const snake = (how: string): string => how.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
