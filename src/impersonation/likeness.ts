/** How much any profile looks like ours, what it rather is, and why. */
import { type Decision, decide, type Heard, type LikenessClass } from './decide.ts';
import { hear } from './hearing.ts';
import { type Context, ourselves } from './ourselves.ts';
import { linksToUs, proofOf } from './proof.ts';
import type { Reason, ReasonKey } from './reasons.ts';
import { excerpt, type Seen, type Texts, textsOf } from './seen.ts';
import type { Subject } from './subject.ts';
import { FEW_FOLLOWERS, HALF, WEIGHTS, YOUNG_DAYS } from './weights.ts';

export type { LikenessClass } from './decide.ts';
export type { Context } from './ourselves.ts';
export type { Seen } from './seen.ts';

/**
 * `score`: how much it looks like ours without being shown to be ours, 0 to 1; a look-alike has at least a half,
 * everything else less, and an official account 0. `reasons`: what decided first.
 */
export type Likeness = { score: number; class: LikenessClass; reasons: Reason[] };

const reason = (key: ReasonKey, seen: string): Reason => ({ key, seen: excerpt(seen), weight: WEIGHTS[key] });

const DAY = 86_400_000;

const dateOf = (at: number): string => {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
};

/** What numbers tell; they tell nothing of an account that does not bear our name. */
const circumstances = ({ createdAt, followers }: Seen, subject: Subject, now: number): Reason[] => {
  const young = createdAt !== undefined && createdAt <= now && now - createdAt < YOUNG_DAYS * DAY;
  const few = followers !== undefined && followers * FEW_FOLLOWERS < (subject.followers ?? 0);
  return [
    ...(young ? [reason('young', dateOf(createdAt))] : []),
    ...(few ? [reason('few_followers', String(followers))] : []),
  ];
};

const copyReason = (key: ReasonKey, profile: Seen, texts: Texts): Reason =>
  reason(key, key === 'avatar_same' ? String(profile.avatarDistance) : texts.about);

const reasonsOf = (profile: Seen, heard: Heard, { is, why }: Decision, texts: Texts, subject: Subject): Reason[] => {
  const about = Object.entries(heard.about).filter(([key]) => key !== why?.key);
  return [
    ...(why ? [reason(why.key, why.seen || texts.name.trim() || texts.handle)] : []),
    ...(is === 'unrelated' ? [reason('nothing_ours', texts.name.trim() || texts.handle)] : []),
    ...heard.handle.keys.map((key) => reason(key, texts.handle)),
    ...(heard.name?.keys ?? []).map((key) => reason(key, texts.name)),
    ...heard.copies.map((key) => copyReason(key, profile, texts)),
    ...about.map(([key, seen]) => reason(key as ReasonKey, seen)),
    ...(linksToUs(texts.website, subject) ? [reason('links_to_us', texts.website)] : []),
  ];
};

/** Reasons of one sign add up as chances do; what speaks against takes its part of what speaks for. */
const scoreOf = (reasons: readonly Reason[], is: LikenessClass): number => {
  const without = (sign: 1 | -1) => reasons.reduce((left, { weight }) => left * (1 - Math.max(0, weight * sign)), 1);
  const score = (1 - without(1)) * without(-1);
  const kept = is === 'lookalike' ? Math.max(HALF, score) : Math.min(HALF - 0.01, score);
  return Math.round(kept * 1_000) / 1_000;
};

const PLAIN_NAMES: ReadonlySet<ReasonKey> = new Set(['name_same', 'name_title', 'name_bare']);
const DISGUISES: ReadonlySet<ReasonKey> = new Set(['handle_letters', 'handle_typo']);

/** A grey tick for a public body, beside our own plain name and no other explanation, is one of ours. */
const isGovernment = ({ mark }: Seen, { handle, name }: Heard, is: LikenessClass): boolean =>
  mark === 'government' &&
  is === 'lookalike' &&
  name !== null &&
  name.keys.length > 0 &&
  name.keys.every((key) => PLAIN_NAMES.has(key)) &&
  !handle.keys.some((key) => DISGUISES.has(key));

/**
 * How much a profile looks like the municipality's own accounts.
 * @param profile as a stranger sees it; texts of any length and content
 * @param subject the municipality, its handles, and its own descriptions and followers where they were read
 * @param context now in epoch ms; the towns of the list, so that a neighbour is not taken for us; a country code
 * @returns the same for the same input; never throws
 */
export const likenessOf = (profile: Seen, subject: Subject, context: Context): Likeness => {
  const proof = proofOf(profile, subject);
  if (proof) return { score: 0, class: 'official', reasons: [reason(proof.key, proof.seen)] };
  const texts = textsOf(profile);
  const heard = hear(profile, texts, subject, ourselves(subject, context));
  const decision = decide(heard);
  if (isGovernment(profile, heard, decision.is))
    return { score: 0, class: 'official', reasons: [reason('government_mark', texts.name)] };
  const reasons = [
    ...reasonsOf(profile, heard, decision, texts, subject),
    ...(decision.is === 'unrelated' ? [] : circumstances(profile, subject, context.now)),
  ];
  return { score: scoreOf(reasons, decision.is), class: decision.is, reasons };
};
