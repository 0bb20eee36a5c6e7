/** Counts requests by host, by hour and by day of the machine's own clock. */
import type { Visit } from './world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export type Tally = {
  host: string;
  all: number;
  /** Requests on a day on which the browser was on. */
  mean: number;
  mostInDay: number;
  /** In any sixty minutes, not in one by the clock. */
  mostInHour: number;
  /** In any sixty seconds. */
  mostInMinute: number;
};

/** The most moments within any span; the moments stand in order. */
export const mostWithin = (moments: readonly number[], span: number): number => {
  let [first, most] = [0, 0];
  for (const [last, at] of moments.entries()) {
    while ((moments[first] ?? at) <= at - span) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
};

const byHost = (visits: readonly Visit[]): Map<string, number[]> => {
  const hosts = new Map<string, number[]>();
  for (const { host, at } of visits) {
    const moments = hosts.get(host) ?? [];
    moments.push(at);
    hosts.set(host, moments);
  }
  return hosts;
};

/** The visits of one host are counted; `days` is on how many the browser was on. */
export const tallyOf = (visits: readonly Visit[], days: number): Tally[] =>
  [...byHost(visits)].map(([host, moments]) => ({
    host,
    all: moments.length,
    mean: moments.length / days,
    mostInDay: mostWithin(moments, DAY),
    mostInHour: mostWithin(moments, HOUR),
    mostInMinute: mostWithin(moments, 60_000),
  }));

/** The largest part of a day's requests that falls within one span, over all days with at least so many requests. */
export const worstShare = (visits: readonly Visit[], span: number, least: number): number => {
  const days = new Map<number, number[]>();
  for (const { at } of visits) {
    const midnight = new Date(at).setHours(0, 0, 0, 0);
    const moments = days.get(midnight) ?? [];
    moments.push(at);
    days.set(midnight, moments);
  }
  const shares = [...days.values()]
    .filter((moments) => moments.length >= least)
    .map((moments) => mostWithin(moments, span) / moments.length);
  return Math.max(0, ...shares);
};
