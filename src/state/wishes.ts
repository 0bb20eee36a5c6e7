/** The machine's notes of what a person asked for: done once, also when the clock is set right in between. */
import type { Machine } from './machine.ts';

/** A letter lies about for minutes at most; nobody sends so many in between. */
const DONE = 50;

/** The notes after a letter was carried out. @param letter its id */
export const withDone = (machine: Machine, letter: string): Machine => ({
  ...machine,
  done: [...machine.done, letter].slice(-DONE),
});

const HOUR = 3_600_000;

/** Marks that a clock which ran ahead left in the future: now that it was set back, they are of this moment. */
const broughtBack = (marks: Record<string, number>, now: number): Record<string, number> =>
  Object.values(marks).every((at) => at <= now + HOUR)
    ? marks
    : Object.fromEntries(Object.entries(marks).map(([mark, at]) => [mark, at > now + HOUR ? now : at]));

/**
 * The notes after the clock was set back: what a person asked for is still to be done, once.
 * @param now epoch milliseconds
 * @returns the very same notes when no mark lies in the future
 */
export const withClockSetBack = (machine: Machine, now: number): Machine => {
  const [asked, askedOne] = [broughtBack(machine.asked, now), broughtBack(machine.askedOne, now)];
  return asked === machine.asked && askedOne === machine.askedOne ? machine : { ...machine, asked, askedOne };
};
