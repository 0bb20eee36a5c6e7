/** How time and storage grow from one municipality to fifty. */
import { PLATFORMS } from '../../src/platforms/index.ts';
import { due } from '../../src/schedule/due.ts';
import { rowsOf } from '../../src/schedule/rows.ts';
import { emptyMachine } from '../../src/state/machine.ts';
import { crowd } from './crowd.ts';
import { type Figure, median } from './figure.ts';

const NOW = Date.UTC(2026, 10, 23);
const usual = PLATFORMS.filter((one) => one.usual);

/** Time of the processor, not of the clock: beside busy neighbours a long work is interrupted more often than a short one. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds for one work. @param times how often it is done in one measurement, so that both sides last as long */
const took = (work: () => unknown, times: number): number =>
  median(
    Array.from({ length: 15 }, () => {
      const start = processor();
      for (let time = 0; time < times; time++) work();
      return (processor() - start) / times;
    }),
  );

const figureOf = (what: string, one: number, fifty: number, unit: string): Figure => ({
  what: `${what}, 50 municipalities`,
  measured: `${fifty.toFixed(1)} ${unit}`,
  against: `50 × ${one.toFixed(2)} ${unit}`,
  ratio: fifty / (50 * one),
  aim: 'about 1: linear',
});

export const growth = async (): Promise<Figure[]> => {
  const [one, fifty] = [crowd(1, NOW), crowd(50, NOW)];
  const dueIn = ({ state, findings }: typeof one, times: number) =>
    took(() => due({ state, findings, lookalikes: {}, machine: emptyMachine() }, usual, NOW), times);
  const rowsIn = ({ state, findings }: typeof one, times: number) =>
    took(
      () =>
        state.municipalities.flatMap((watched) =>
          usual.flatMap((platform) => rowsOf(state, watched, platform, findings, NOW)),
        ),
      times,
    );
  const bytes = ({ state, findings }: typeof one) => JSON.stringify({ state, findings }).length / 1024;
  dueIn(fifty, 1);
  return [
    figureOf('finding what is due', dueIn(one, 50), dueIn(fifty, 1), 'ms'),
    figureOf('drawing all rows', rowsIn(one, 50), rowsIn(fifty, 1), 'ms'),
    figureOf('storage', bytes(one), bytes(fifty), 'kB'),
  ];
};
