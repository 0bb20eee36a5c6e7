/** What stored plans, counts and evaluations of channels must look like. */
import * as v from 'valibot';
import { USES } from '../channel/case.ts';
import { VERDICTS } from '../channel/evaluation.ts';
import { GROUPS } from '../channel/groups.ts';
import { RESULTS } from '../channel/results.ts';

const text = v.pipe(v.string(), v.maxLength(20_000));
const number = v.pipe(v.number(), v.finite());
const maybe = v.nullable(number);
const person = v.object({ role: text, name: text });

const target = v.object({
  id: text,
  measure: text,
  words: text,
  from: maybe,
  to: maybe,
  unit: text,
  aim: v.picklist(['least', 'most']),
  by: maybe,
});

const signOff = { function: text, by: text, at: number };

const plan = v.object({
  key: text,
  goal: text,
  use: v.nullable(v.picklist(USES)),
  ownUse: text,
  groups: v.array(v.object({ id: v.nullable(v.picklist(GROUPS)), words: text, missed: text, offline: text })),
  message: text,
  targets: v.array(target),
  hours: maybe,
  follows: person,
  replaces: person,
  answerTime: v.object({ within: maybe, unit: v.picklist(['hours', 'days']) }),
  outsideHours: text,
  tone: text,
  moderation: text,
  privacy: v.object({ asked: v.nullable(v.picklist(['yes', 'no'])), at: maybe, by: text, reason: text }),
  fallback: text,
  complaints: text,
  stop: text,
  evaluateAt: maybe,
  signOff: v.nullable(v.object({ ...signOff, of: text })),
  notes: text,
});

const evaluation = v.object({
  key: text,
  dueAt: maybe,
  startedAt: number,
  goal: text,
  results: v.array(
    v.object({
      target,
      value: maybe,
      measuredAt: maybe,
      result: v.picklist(RESULTS),
      why: v.nullable(v.picklist(['few', 'no_number', 'early'])),
    }),
  ),
  verdict: v.nullable(v.picklist(VERDICTS)),
  reason: text,
  into: text,
  next: v.nullable(v.object({ at: number, ownChoice: v.boolean() })),
  renewals: v.optional(v.array(v.object({ id: text, to: maybe, by: maybe })), []),
  signOff: v.nullable(v.object(signOff)),
  closedAt: maybe,
});

const tally = v.object({ told: number, some: number, sum: number, median: maybe });
const matched = v.nullable(v.object({ of: number, copies: number }));
const buckets = v.nullable(
  v.object({
    two_hours: number,
    working_day: number,
    day: number,
    three_days: number,
    later: number,
    never: number,
  }),
);

const counts = v.object({
  posts: number,
  replies: maybe,
  threads: number,
  reposts: number,
  invitations: number,
  commented: number,
  unanswered: number,
  uncommented: number,
  likes: tally,
  comments: tally,
  shares: tally,
  reach: tally,
  rebroadcast: matched,
  crossPosted: matched,
});

const answering = v.object({
  received: maybe,
  answered: number,
  timed: number,
  hours: maybe,
  officeHours: maybe,
  wall: buckets,
  office: buckets,
});

const dialogue = v.object({
  key: text,
  period: text,
  from: v.picklist(['feed', 'typed', 'import']),
  at: number,
  counts,
  around: v.object({ followers: maybe, inhabitants: maybe, answering: v.nullable(answering) }),
});

const override = v.object({ at: number, by: text, reason: text });

const feedback = v.object({
  id: text,
  at: number,
  municipality: v.optional(text, ''),
  service: text,
  signal: text,
  answer: text,
  changed: text,
  changedAt: maybe,
  channel: text,
});

const silence = v.object({ id: text, name: text, from: number, until: number });
const figure = v.object({ percent: number, year: number, source: text, at: number, by: text });

/** What comes in one at a time. */
export const channelParts = { case: plan, override, evaluation, dialogue, feedback, silence, figure };

export const channelsShape = v.object({
  cases: v.array(plan),
  overrides: v.array(v.object({ key: text, ...override.entries })),
  evaluations: v.array(evaluation),
  dialogue: v.array(dialogue),
  feedback: v.array(feedback),
  silences: v.array(silence),
  figures: v.record(text, figure),
  hours: v.record(text, number),
  inhabitants: v.record(text, number),
});
