/** The law of a bad day: neither free nor taken is said wrongly, and whoever is named is the one who was asked about. */
import { sameForm } from '../../src/municipality/rule.ts';
import type { Reply } from '../../src/probe/reply.ts';
import type { Evidence } from '../../src/verdict/evidence.ts';
import { type Day, deserved } from './day.ts';
import { type Given, said } from './given.ts';

const isNamed = ({ platform, handle }: Given, evidence: Evidence): boolean =>
  evidence.says !== 'taken' ||
  sameForm(platform.rule, evidence.profile?.handle ?? '') === sameForm(platform.rule, handle);

const short = (evidence: Evidence): string => JSON.stringify(evidence).slice(0, 240);

/** A finite number, a date that a calendar has, a text of a measure: what is kept must not hurt later. */
const isKeepable = (evidence: Evidence): boolean => {
  if (evidence.says !== 'taken' || !evidence.profile) return (evidence.excerpt ?? '').length <= 200;
  const values: readonly unknown[] = Object.values(evidence.profile).flat();
  return values.every((value) => {
    if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) <= Number.MAX_VALUE;
    return typeof value !== 'string' || value.length <= 2_000;
  });
};

/**
 * What is wrong with what was said on a bad day.
 * @returns a sentence, or null when the law was kept; a throw is a fault like any other
 */
export const breachIn = (given: Given, day: Day, reply: Reply): string | null => {
  const where = `${given.probe.id} (${given.source}), ${day.name}`;
  try {
    const evidence = said(given, reply);
    if (!isKeepable(evidence)) return `${where}: cannot be kept: ${short(evidence)}`;
    if (evidence.says === 'nothing') return null;
    if (deserved(day, given) === 'nothing') return `${where}: ${short(evidence)}`;
    return evidence.says === given.says && isNamed(given, evidence)
      ? null
      : `${where}: not the truth: ${short(evidence)}`;
  } catch (error) {
    return `${where}: threw ${String(error)}`;
  }
};
