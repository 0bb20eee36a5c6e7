/** The machine's notes, checked when they are read back; a part that was damaged, or is not there yet, is as good as none. */
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

/** Each part by itself: whoever asked for something, and what a host asked of us, must not suffer from a broken third. */
const notes = v.object({
  asked: v.fallback(moments, {}),
  askedOne: v.fallback(moments, {}),
  hosts: v.fallback(v.record(v.string(), host), {}),
  controls: v.fallback(v.record(v.string(), control), {}),
  feeds: v.fallback(v.record(v.string(), v.object({ at: moment, next: moment })), {}),
  digestAt: v.fallback(moment, 0),
  done: v.fallback(v.array(v.string()), []),
  telling: v.fallback(moments, {}),
  ending: v.fallback(moments, {}),
});

/** The machine's notes in a stored value, or null when it is nothing of the kind. */
export const asMachine = (value: unknown): Machine | null => {
  const result = v.safeParse(notes, value);
  return result.success ? result.output : null;
};
