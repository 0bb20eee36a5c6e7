/** What a stored report must look like. */
import * as v from 'valibot';

/** Answers of platforms are pasted whole. */
const text = v.pipe(v.string(), v.maxLength(20_000));
const moment = v.pipe(v.number(), v.finite());

export const reportShape = v.object({
  id: text,
  municipality: text,
  platform: text,
  handle: text,
  class: v.picklist(['impersonation', 'fraud']),
  openedAt: moment,
  steps: v.array(v.object({ rung: text, at: moment, reference: text, answer: text, answeredAt: v.nullable(moment) })),
  outcome: v.picklist(['open', 'removed', 'changed', 'refused', 'dropped']),
  closedAt: v.nullable(moment),
  note: text,
});
