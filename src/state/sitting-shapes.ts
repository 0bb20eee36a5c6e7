/** What a stored handover, review or merger must look like. */
import * as v from 'valibot';
import { MERGER_KINDS } from '../register/fusion.ts';
import { ANSWERS } from '../register/review-due.ts';

const text = v.pipe(v.string(), v.maxLength(2_000));
const moment = v.pipe(v.number(), v.finite());

export const handoverShape = v.object({
  id: text,
  municipality: text,
  person: v.object({ role: text, name: text }),
  startedAt: moment,
  by: text,
  accounts: v.array(text),
  done: v.array(v.object({ task: text, at: moment, by: text })),
  closedAt: v.nullable(moment),
});

export const reviewShape = v.object({
  municipality: text,
  startedAt: moment,
  answers: v.array(v.object({ account: text, answer: v.picklist(ANSWERS), at: moment })),
  closedAt: v.nullable(moment),
});

export const mergerShape = v.object({
  id: text,
  name: text,
  date: moment,
  members: v.array(text),
  kept: v.array(text),
  lines: v.array(
    v.object({
      id: text,
      kind: v.picklist(MERGER_KINDS),
      platform: text,
      handle: text,
      account: v.nullable(text),
      days: moment,
      done: v.nullable(v.object({ at: moment, by: text })),
    }),
  ),
});
