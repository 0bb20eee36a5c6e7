/** The machine's notes, checked when they are read back; damaged notes are as good as none. */
import * as v from 'valibot';
import { DOUBTS } from '../verdict/evidence.ts';
import type { Machine } from './machine.ts';

const moment = v.pipe(v.number(), v.finite());
const moments = v.record(v.string(), moment);

const host = v.object({ told: moment, guess: moment, refusals: moment, recent: v.array(moment) });

const control = v.object({
  known: v.picklist(['ok', 'missed', 'silent']),
  random: v.picklist(['ok', 'claimed', 'silent']),
  doubt: v.picklist(DOUBTS),
  at: moment,
});

const notes = v.object({
  asked: moments,
  askedOne: moments,
  hosts: v.record(v.string(), host),
  controls: v.record(v.string(), control),
  // Notes from before there were feeds have none.
  feeds: v.optional(v.record(v.string(), v.object({ at: moment, next: moment })), {}),
  digestAt: moment,
});

/** The machine's notes in a stored value, or null. */
export const asMachine = (value: unknown): Machine | null => {
  const result = v.safeParse(notes, value);
  return result.success ? result.output : null;
};
