/** What a stored account must look like. */
import * as v from 'valibot';
import { SECOND_FACTORS, STATES } from '../register/account.ts';

/** Texts a person typed: notes may be long, a runaway file may not. */
const text = v.pipe(v.string(), v.maxLength(20_000));

/** One such text as JSON, where a sign may take six: notes full of control characters have to open again as well. */
const json = v.pipe(v.string(), v.maxLength(130_000));
const moment = v.pipe(v.number(), v.finite());
const state = v.picklist(STATES);

const keeper = v.object({ role: text, name: text });

const custody = v.object({
  secondFactor: v.picklist(SECOND_FACTORS),
  recovery: text,
  administrators: v.array(keeper),
  place: text,
  reviewedAt: v.nullable(moment),
  checks: v.array(text),
});

export const accountShape = v.object({
  municipality: text,
  platform: text,
  handle: text,
  address: text,
  service: text,
  purpose: text,
  language: text,
  keeper,
  standIn: keeper,
  claimedAt: v.nullable(moment),
  by: text,
  visitedAt: v.nullable(moment),
  state,
  moves: v.array(v.object({ from: state, to: state, at: moment, by: text, reason: text })),
  custody,
  archive: v.nullable(v.object({ at: moment, place: text })),
  notes: text,
  differs: v.array(v.object({ field: text, others: v.array(json), dropped: v.array(json) })),
});

/** What typing can change of it: the state only moves, and differences are only chosen. */
export const accountEdit = v.partial(
  v.omit(accountShape, ['municipality', 'platform', 'handle', 'state', 'moves', 'differs']),
);
