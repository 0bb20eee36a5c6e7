/** Whole rounds, as the worker makes them: all probes have the day together, or one has it while the others are well. */
import { afterAll, describe, expect, it } from 'vitest';
import { sameForm } from '../../src/municipality/rule.ts';
import type { Platform, Probe } from '../../src/probe/platform.ts';
import type { Verdict } from '../../src/verdict/conclude.ts';
import { type Day, deserved } from './day.ts';
import { TABLES } from './days.ts';
import { ASKED, type Given, givenFor, honest, nameOn, STEMS } from './given.ts';
import { type Answering, honestly, roundOf } from './round.ts';

/** Each platform goes through every 29th day, each starting at another one, so that together they go through all. */
const STRIDE = 29;
const ALL = Object.values(TABLES).flat();
const daysOf = (start: number): Day[] => ALL.filter((_, index) => index % STRIDE === start % STRIDE);

const count = { rounds: 0, replies: 0, wrong: 0 };
const cached = new Map<string, Given | undefined>();

const givenOf = (platform: Platform, probe: Probe, handle: string): Given | undefined => {
  const key = `${probe.id} ${handle}`;
  if (!cached.has(key)) cached.set(key, givenFor(platform, probe, handle, 'round')[0]);
  return cached.get(key);
};

/** The day for these probes, for the control pair as well; the others are well. */
const onDay =
  (platform: Platform, day: Day, probes: readonly Probe[]): Answering =>
  (ask, probe, handle) => {
    count.replies += 1;
    const given = probes.includes(probe) ? givenOf(platform, probe, handle) : undefined;
    return (given && day.reply(given)) ?? honest(ask);
  };

/** Whether the day lets a probe say what is true, because it does not touch its reply, or only in its looks. */
const isHonest = (platform: Platform, probe: Probe, handle: string, day: Day): boolean => {
  const given = givenOf(platform, probe, handle);
  return given !== undefined && (deserved(day, given) === 'truth' || day.reply(given) === null);
};

const isNamed = (platform: Platform, handle: string, verdict: Verdict): boolean =>
  verdict.is !== 'taken' ||
  !verdict.profile ||
  sameForm(platform.rule, verdict.profile.handle) === sameForm(platform.rule, handle);

const fault = (platform: Platform, handle: string, verdict: Verdict, allowed: string): string | null => {
  const fits = verdict.is === 'unknown' || (verdict.is === allowed && isNamed(platform, handle, verdict));
  return fits ? null : JSON.stringify(verdict).slice(0, 160);
};

const rounds = new Map<string, ReturnType<typeof roundOf>>();

/** The round of a good day, made once. */
const wellOf = (platform: Platform, handle: string): ReturnType<typeof roundOf> => {
  const key = `${platform.id} ${handle}`;
  const round = rounds.get(key) ?? roundOf(platform, handle, honestly);
  rounds.set(key, round);
  return round;
};

/** A round on a day; what is wrong with its verdict, and with what is read of an earlier one after it. */
const faultsOn = async (platform: Platform, handle: string, day: Day, probes: readonly Probe[]): Promise<string[]> => {
  count.rounds += 2;
  const well = await wellOf(platform, handle);
  const honestProbes = platform.probes.some(
    (probe) => !probes.includes(probe) || isHonest(platform, probe, handle, day),
  );
  const first = await roundOf(platform, handle, onDay(platform, day, probes));
  const after = await roundOf(platform, handle, onDay(platform, day, probes), well);
  const faults = [
    fault(platform, handle, first.verdict, honestProbes ? well.verdict.is : 'unknown'),
    fault(platform, handle, after.verdict, well.verdict.is),
  ].filter((one) => one !== null);
  const where = probes.length === platform.probes.length ? 'all' : probes.map(({ id }) => id).join();
  return faults.map((one) => `${platform.id}, ${handle}, ${day.name} (${where}): ${one}`);
};

describe.each(ASKED.map((platform, index) => [platform.id, platform, index] as const))('%s', (_, platform, index) => {
  it.each(Object.entries(STEMS))('knows what is true of the %s name on a good day', async (how, stem) => {
    const { verdict } = await wellOf(platform, nameOn(platform, stem));
    const free = platform.probes.some(({ signs }) => signs.some((sign) => sign.says === 'free'));
    expect(verdict.is).toBe(how === 'held' ? 'taken' : free ? 'free' : 'unknown');
  });

  it.each(Object.entries(STEMS))(
    'says nothing wrong of the %s name when all probes have the day',
    async (_how, stem) => {
      const faults = [];
      for (const day of daysOf(index))
        faults.push(...(await faultsOn(platform, nameOn(platform, stem), day, platform.probes)));
      count.wrong += faults.length;
      expect(faults).toEqual([]);
    },
  );

  it.each(Object.entries(STEMS))('says nothing wrong of the %s name when one probe has the day', async (_how, stem) => {
    const faults = [];
    for (const [turn, probe] of platform.probes.entries())
      for (const day of platform.probes.length > 1 ? daysOf(index + 4 + turn) : [])
        faults.push(...(await faultsOn(platform, nameOn(platform, stem), day, [probe])));
    count.wrong += faults.length;
    expect(faults).toEqual([]);
  });
});

afterAll(() => {
  console.log(`hostile rounds: ${count.rounds} made, ${count.replies} replies tried, ${count.wrong} wrong verdicts`);
});
