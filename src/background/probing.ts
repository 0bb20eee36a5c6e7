/** Asks one platform about its names: the control pair first, then every name, each judged by what the pair allows. */
import type { Keys, Platform, Probe } from '../probe/platform.ts';
import { read } from '../probe/read.ts';
import { requestOf } from '../probe/request.ts';
import { controlDue, isRotten, judge, mute, randomHandle } from '../schedule/control.ts';
import type { Check } from '../schedule/due.ts';
import { type Control, nameKey } from '../state/machine.ts';
import { freshAlert } from '../state/news.ts';
import type { Alert } from '../state/state.ts';
import type { Doubt, Evidence } from '../verdict/evidence.ts';
import type { Lanes } from './lanes.ts';

export type Probing = {
  lanes: Lanes;
  keys: Keys;
  controls: Readonly<Record<string, Control>>;
  now: () => number;
  chance: () => number;
  /** Hears the judgement of a probe's control pair, with an alert when it has gone rotten. */
  judged: (probe: string, control: Control, alert: Alert | null) => void;
  /** Hears all evidence about one name. */
  settled: (check: Check, evidence: Evidence[]) => Promise<void>;
};

const askProbe = (
  round: Probing,
  platform: Platform,
  probe: Probe,
  handle: string,
  asked: boolean,
): Promise<Evidence | null> => {
  const ask = requestOf(probe, handle, round.keys);
  if (!ask) return Promise.resolve(null);
  return round.lanes.ask({ ask, asked, read: (reply) => read(platform, probe, handle, ask.url, reply, round.now()) });
};

/** One known handle after the other, until one is seen. */
const askKnown = async (round: Probing, platform: Platform, probe: Probe, asked: boolean): Promise<Evidence[]> => {
  const seen: Evidence[] = [];
  for (const handle of platform.known) {
    const evidence = await askProbe(round, platform, probe, handle, asked);
    if (evidence) seen.push(evidence);
    if (!evidence || evidence.says === 'taken') break;
  }
  return seen;
};

/** The judgement on one probe: today's pair, asked if need be. Undefined where there is no pair to ask. */
const control = async (
  round: Probing,
  platform: Platform,
  probe: Probe,
  asked: boolean,
): Promise<Control | undefined> => {
  const before = round.controls[probeKey(platform, probe)];
  if (!platform.controlled || !controlDue(before, asked, round.now())) return before;
  const random = askProbe(round, platform, probe, randomHandle(platform, round.chance), asked);
  const [known, nobody] = await Promise.all([askKnown(round, platform, probe, asked), random]);
  if (known.length === 0 && !nobody) return before;
  const judgement = judge(known, nobody ?? undefined, before, round.now());
  const rotten = isRotten(judgement) && !isRotten(before);
  round.judged(
    probeKey(platform, probe),
    judgement,
    rotten ? freshAlert('rotten', platform.id, '', round.now()) : null,
  );
  return judgement;
};

/** The key of a probe's control: made platforms (Mastodon servers) share a probe's id. */
export const probeKey = (platform: Platform, probe: Probe): string => nameKey(platform.id, probe.id);

/** Doubts of a probe that may be broken by itself, while another way on the same host may still see. */
const BROKEN: readonly Doubt[] = ['changed', 'rotten'];

const isBroken = (evidence: readonly Evidence[]): boolean =>
  evidence.length > 0 && evidence.every((one) => one.says === 'nothing' && BROKEN.includes(one.doubt));

/** Judges each probe by its control pair, once in a round, and only when it is asked at all. */
const judging = (round: Probing, platform: Platform, asked: boolean) => {
  const judgements = new Map<string, Promise<Control | undefined>>();
  return (probe: Probe): Promise<Control | undefined> => {
    const judgement = judgements.get(probe.id) ?? control(round, platform, probe, asked);
    judgements.set(probe.id, judgement);
    return judgement;
  };
};

/**
 * Runs all checks of one platform.
 * @param checks of this platform only, in the order in which they should be asked
 */
export const askPlatform = async (round: Probing, platform: Platform, checks: readonly Check[]): Promise<void> => {
  const judged = judging(
    round,
    platform,
    checks.some((check) => check.why === 'asked'),
  );
  const ask = async (probes: readonly Probe[], { handle, why }: Check): Promise<Evidence[]> => {
    const evidence = await Promise.all(
      probes.map(async (probe) => {
        const judgement = judged(probe);
        const one = await askProbe(round, platform, probe, handle, why === 'asked');
        return one && mute(platform, one, await judgement);
      }),
    );
    return evidence.filter((one) => one !== null);
  };
  await Promise.all(
    checks.map(async (check) => {
      const first = await ask(
        platform.probes.filter((probe) => !probe.standsIn),
        check,
      );
      const second = isBroken(first)
        ? await ask(
            platform.probes.filter((probe) => probe.standsIn),
            check,
          )
        : [];
      const given = [...first, ...second];
      // A round that was stopped asked nothing of this name: it stays due.
      if (given.length > 0) await round.settled(check, given);
    }),
  );
};
