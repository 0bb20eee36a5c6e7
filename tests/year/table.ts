/** The simulated year as a table: what each host was asked, beside what it bears. */
import { type Limit, limitOf } from './limits.ts';
import type { Tally } from './tally.ts';

const boundOf = ({ minute, hour, day }: Limit): string =>
  [
    minute === undefined ? '' : `${minute}/min`,
    hour === undefined ? '' : `${hour}/h`,
    day === undefined ? '' : `${day}/day`,
  ]
    .filter(Boolean)
    .join(' ');

/** Markdown; hosts of towns' own websites are put together in one line, with their highest figures. */
export const yearTable = (all: readonly Tally[], isTown: (host: string) => boolean): string => {
  const towns = all.filter(({ host }) => isTown(host));
  const top = (pick: (one: Tally) => number) => Math.max(0, ...towns.map(pick));
  const sites: Tally = {
    host: `${towns.length} towns' websites, each`,
    all: 0,
    mean: top((one) => one.mean),
    mostInDay: top((one) => one.mostInDay),
    mostInHour: top((one) => one.mostInHour),
    mostInMinute: top((one) => one.mostInMinute),
  };
  const lines = [...all.filter(({ host }) => !isTown(host)), sites].map((one) => {
    const limit = limitOf(one.host);
    const figures = [one.mean.toFixed(1), one.mostInDay, one.mostInHour, one.mostInMinute];
    return `| ${[one.host, ...figures, boundOf(limit), limit.basis].join(' | ')} |`;
  });
  return [
    '| host | requests a day, mean | most in a day | most in an hour | most in a minute | limit | whose |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
};

/** Every host that was asked more than it bears. */
export const tooMuch = (all: readonly Tally[]): string[] =>
  all.flatMap((one) => {
    const { minute, hour, day } = limitOf(one.host);
    const over = [
      [one.mostInMinute, minute, 'a minute'],
      [one.mostInHour, hour, 'an hour'],
      [one.mostInDay, day, 'a day'],
    ] as const;
    return over.flatMap(([asked, bears, per]) =>
      bears !== undefined && asked > bears ? [`${one.host}: ${asked} ${per}, bears ${bears}`] : [],
    );
  });
