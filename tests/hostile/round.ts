/** A whole round as the product makes it: control pair, every probe, what is remembered and how it is read. */
import { askPlatform, type Probing } from '../../src/background/probing.ts';
import type { Ask, Platform, Probe } from '../../src/probe/platform.ts';
import type { Reply } from '../../src/probe/reply.ts';
import { requestOf } from '../../src/probe/request.ts';
import type { Control } from '../../src/state/machine.ts';
import type { Verdict } from '../../src/verdict/conclude.ts';
import type { Evidence } from '../../src/verdict/evidence.ts';
import { type Finding, readFinding } from '../../src/verdict/finding.ts';
import { remember } from '../../src/verdict/remember.ts';
import { KEYS, NOW } from '../replied.ts';
import { honest } from './given.ts';

/** What comes back for a question; the name is the one asked about, also when the control pair asks. */
export type Answering = (ask: Ask, probe: Probe, handle: string) => Reply;

/** Which probe asks this, and about whom. */
type Asked = { probe: Probe; handle: string };

const addressOf = ({ url, body = '' }: Ask): string => `${url} ${body}`;

/** The names that a round may ask about, so that a question can be told by its address. */
const asker = (platform: Platform, handles: readonly string[]) => {
  const known = new Map<string, Asked>();
  for (const probe of platform.probes)
    for (const handle of handles) {
      const ask = requestOf(probe, handle, KEYS);
      if (ask) known.set(addressOf(ask), { probe, handle });
    }
  return (ask: Ask): Asked | undefined => known.get(addressOf(ask));
};

/** A number that makes the same nobody every time. */
const CHANCE = 0.42;

const nobodyOn = ({ rule }: Platform): string => {
  const letter = 'bcdfghjklmnpqrstvwxz'[Math.floor(CHANCE * 20)] ?? 'x';
  const letters = letter.repeat(Math.max(rule.min, Math.min(rule.max, 14)));
  return rule.suffixes ? `${letters}${rule.suffixes[0] ?? ''}` : letters;
};

/** The honest world. */
export const honestly: Answering = (ask) => honest(ask);

/**
 * Makes one round for one name, through the very code that the worker runs.
 * @param answering what each question gets
 * @param before what was known of the name, and of the probes
 */
export const roundOf = async (
  platform: Platform,
  handle: string,
  answering: Answering,
  before?: { finding: Finding; controls: Record<string, Control> },
): Promise<{ finding: Finding; verdict: Verdict; evidence: Evidence[]; controls: Record<string, Control> }> => {
  const whose = asker(platform, [handle, ...platform.known, nobodyOn(platform)]);
  const controls: Record<string, Control> = { ...before?.controls };
  const evidence: Evidence[] = [];
  const probing: Probing = {
    lanes: {
      ask: async ({ ask, read }) => {
        const asked = whose(ask);
        return read(asked ? answering(ask, asked.probe, asked.handle) : honest(ask));
      },
      stop: () => undefined,
    },
    keys: KEYS,
    controls,
    now: () => NOW,
    chance: () => CHANCE,
    judged: (probe, control) => {
      controls[probe] = control;
    },
    settled: async (_, given) => {
      evidence.push(...given);
    },
  };
  const check = { platform, handle, key: `${platform.id}:${handle}`, towns: [], why: 'asked' as const };
  await askPlatform(probing, platform, [check]);
  const asked = { platform: platform.id, handle };
  const finding = remember(before?.finding, asked, evidence, NOW);
  return { finding, verdict: readFinding(finding, [], NOW).verdict, evidence, controls };
};
