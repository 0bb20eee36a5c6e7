/** Reads replies from JSON lines, one question a line, and says for each what the platform's probes conclude. */

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { breachOf } from '../../src/municipality/rule.ts';
import { platformOf } from '../../src/platforms/index.ts';
import { isAsked } from '../../src/probe/faults.ts';
import type { Platform, Probe } from '../../src/probe/platform.ts';
import { read as readReply } from '../../src/probe/read.ts';
import type { Answer } from '../../src/probe/reply.ts';
import { requestOf } from '../../src/probe/request.ts';
import { conclude, type Verdict } from '../../src/verdict/conclude.ts';
import type { Evidence } from '../../src/verdict/evidence.ts';
import { handleOf } from './handle.ts';

const reply = v.object({
  url: v.string(),
  landed: v.nullish(v.string()),
  status: v.number(),
  headers: v.nullish(v.record(v.string(), v.unknown())),
  body: v.nullish(v.string()),
});

const line = v.object({ platform: v.string(), handle: v.string(), replies: v.array(v.nullish(reply)) });

type Given = v.InferOutput<typeof reply>;

/** What is printed: `doubt` for an unknown, `strength` for a free one, `breach` for an impossible one. */
export type Said = { verdict: string; strength?: string; doubt?: string; breach?: string; error?: string };

const answerOf = ({ url, landed, status, headers, body }: Given): Answer => ({
  url,
  landed: landed ?? url,
  status,
  headers: Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  ),
  body: body ?? '',
  cut: false,
});

/** The address by which a probe asks about a handle, when a reply's address is that one; otherwise null. */
const askedBy = (probe: Probe, handle: string, url: URL): string | null => {
  const asked = requestOf(probe, handle, {})?.url;
  if (asked && isAsked(url, new URL(asked), handle, { ...probe, lands: () => false })) return asked;
  // An address beside the probe's own that is about the same name: another registry, a country's host.
  return probe.lands?.(url, handle) ? url.href : null;
};

/** A reply read by the probe in its place, or by whichever probe of the platform asks that address; by none otherwise. */
const evidenceOf = (platform: Platform, handle: string, given: Given, place: number): Evidence | null => {
  const url = URL.parse(given.url);
  if (!url) return null;
  const own = platform.probes[place];
  const probes = [...(own ? [own] : []), ...platform.probes.filter((probe) => probe !== own)];
  for (const probe of probes) {
    const asked = askedBy(probe, handle, url);
    if (asked) return readReply(platform, probe, handle, asked, answerOf(given), 0);
  }
  return null;
};

const saidOf = (verdict: Verdict): Said => {
  if (verdict.is === 'free') return { verdict: 'free', strength: verdict.strength };
  return verdict.is === 'unknown' ? { verdict: 'unknown', doubt: verdict.doubt } : { verdict: 'taken' };
};

/**
 * What the replies say about a handle.
 * @param replies one per probe in the platform's order; null or absent where none came
 */
export const judge = (platform: Platform, typed: string, replies: readonly (Given | null | undefined)[]): Said => {
  const handle = handleOf(platform, typed);
  const breach = breachOf(platform.rule, handle);
  if (breach) return { verdict: 'impossible', breach: breach.is };
  const given = replies.flatMap((one, place) => (one ? [{ one, place }] : []));
  const evidence = given
    .map(({ one, place }) => evidenceOf(platform, handle, one, place))
    .filter((one) => one !== null);
  // A reply that no probe asked for is a platform that answers elsewhere than we thought.
  if (evidence.length === 0 && given.length > 0) return { verdict: 'unknown', doubt: 'changed' };
  return saidOf(conclude(evidence));
};

const trouble = (error: string): Said => ({ verdict: 'unknown', doubt: 'changed', error });

/** One line in, one answer out; whatever the line is, this does not throw. */
export const answerLine = (text: string): Said => {
  try {
    const parsed = v.safeParse(line, JSON.parse(text));
    if (!parsed.success) return trouble('not a question: platform, handle and replies are needed');
    const platform = platformOf(parsed.output.platform);
    return platform ? judge(platform, parsed.output.handle, parsed.output.replies) : trouble('no such platform');
  } catch (error) {
    return trouble(error instanceof SyntaxError ? 'not JSON' : String(error));
  }
};

/** `ask -- read`: a line at a time, so that a thousand pages never stand in memory together. */
export const read = async (): Promise<number> => {
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(answerLine(text))}\n`)) await once(process.stdout, 'drain');
  }
  return 0;
};
