/** One lane per host: at most two questions at a time, spaced, and none after a refusal. */
import type { Ask, Manners } from '../probe/platform.ts';
import { USUAL_MANNERS } from '../probe/platform.ts';
import type { Reply, Silence } from '../probe/reply.ts';
import { afterAnswer, afterAsking, isFault, isRefusal, waitFor } from '../schedule/manners.ts';
import { emptyHost, type Host } from '../state/machine.ts';
import type { Evidence } from '../verdict/evidence.ts';

type Lane = { waiting: (() => void)[]; busy: number; lastStart: number; faults: number; stopped: Silence | null };

/** After so many questions in a row without an answer, a host is not kept waiting for in this round. */
const PATIENCE = 2;

export type Edge = {
  ask: (ask: Ask) => Promise<Reply>;
  granted: (host: string) => Promise<boolean>;
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  /** Hears how a host treated us, to remember it beyond this round. */
  remember: (host: string, state: Host) => void;
};

export type Question = { ask: Ask; read: (reply: Reply) => Evidence; asked: boolean };

export type Lanes = {
  /** Asks in turn; null when the round was stopped before this question's turn came. */
  ask: (question: Question) => Promise<Evidence | null>;
  stop: () => void;
};

/**
 * Opens the lanes of one round.
 * @param manners by host; a host that is not listed gets the usual ones
 * @param hosts how each host treated us so far
 */
export const openLanes = (edge: Edge, manners: ReadonlyMap<string, Manners>, hosts: Record<string, Host>): Lanes => {
  const lanes = new Map<string, Lane>();
  const states = new Map(Object.entries(hosts));
  let stopped = false;

  const laneOf = (host: string): Lane => {
    const lane = lanes.get(host) ?? {
      waiting: [],
      busy: 0,
      lastStart: Number.NEGATIVE_INFINITY,
      faults: 0,
      stopped: null,
    };
    lanes.set(host, lane);
    return lane;
  };

  const keep = (host: string, state: Host): void => {
    const before = states.get(host) ?? emptyHost();
    states.set(host, state);
    if (JSON.stringify(before) !== JSON.stringify(state)) edge.remember(host, state);
  };

  /** Why a host is not to be asked now, or null. */
  const silence = async (host: string, lane: Lane, asked: boolean): Promise<Silence | null> => {
    if (lane.stopped) return lane.stopped;
    if (!(await edge.granted(host))) return { silent: 'ungranted' };
    const until = waitFor(states.get(host), manners.get(host) ?? USUAL_MANNERS, asked, edge.now());
    return until === null ? null : { silent: 'limited', retryAt: until };
  };

  const put = async (host: string, lane: Lane, { ask, read, asked }: Question): Promise<Evidence> => {
    const quiet = await silence(host, lane, asked);
    if (quiet) return read(quiet);
    const usual = manners.get(host) ?? USUAL_MANNERS;
    // A clock that was set back would make the next question wait for a day, or a year.
    const wasSetBack = lane.lastStart > edge.now() + usual.spacing * usual.atOnce;
    const earliest = wasSetBack ? edge.now() + usual.spacing : lane.lastStart + usual.spacing;
    const pause = earliest - edge.now();
    lane.lastStart = Math.max(edge.now(), earliest);
    keep(host, afterAsking(states.get(host), usual, edge.now()));
    if (pause > 0) await edge.sleep(pause);
    if (lane.stopped) return read(lane.stopped);
    const evidence = read(await edge.ask(ask));
    keep(host, afterAnswer(states.get(host), evidence, edge.now()));
    const told = states.get(host)?.guess ?? 0;
    if (isRefusal(evidence) && evidence.says === 'nothing') lane.stopped = { silent: evidence.doubt, retryAt: told };
    lane.faults = isFault(evidence) ? lane.faults + 1 : 0;
    if (lane.faults >= PATIENCE && evidence.says === 'nothing') lane.stopped ??= { silent: evidence.doubt };
    return evidence;
  };

  const ask = async (question: Question): Promise<Evidence | null> => {
    const host = new URL(question.ask.url).host;
    const lane = laneOf(host);
    const { atOnce } = manners.get(host) ?? USUAL_MANNERS;
    if (lane.busy >= atOnce) await new Promise<void>((turn) => lane.waiting.push(turn));
    else lane.busy += 1;
    try {
      return stopped ? null : await put(host, lane, question);
    } finally {
      // The place is handed on rather than given up, so that nobody can slip in between.
      const next = lane.waiting.shift();
      if (next) next();
      else lane.busy -= 1;
    }
  };

  return {
    ask,
    stop: () => {
      stopped = true;
    },
  };
};
