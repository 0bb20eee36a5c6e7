/** How time and storage grow from one municipality to fifty. */
import { PLATFORMS } from '../../src/platforms/index.ts';
import { due } from '../../src/schedule/due.ts';
import { rowsOf } from '../../src/schedule/rows.ts';
import { emptyMachine } from '../../src/state/machine.ts';
import { crowd } from './crowd.ts';
import { type Figure, median } from './figure.ts';

const NOW = Date.UTC(2026, 10, 23);
const usual = PLATFORMS.filter((one) => one.usual);

const took = (work: () => unknown): number =>
  median(
    Array.from({ length: 15 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
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
  const dueIn = ({ state, findings }: typeof one) =>
    took(() => due({ state, findings, lookalikes: {}, machine: emptyMachine() }, usual, NOW));
  const rowsIn = ({ state, findings }: typeof one) =>
    took(() =>
      state.municipalities.flatMap((watched) =>
        usual.flatMap((platform) => rowsOf(state, watched, platform, findings, NOW)),
      ),
    );
  const bytes = ({ state, findings }: typeof one) => JSON.stringify({ state, findings }).length / 1024;
  took(() => dueIn(fifty));
  return [
    figureOf('finding what is due', dueIn(one), dueIn(fifty), 'ms'),
    figureOf('drawing all rows', rowsIn(one), rowsIn(fifty), 'ms'),
    figureOf('storage', bytes(one), bytes(fifty), 'kB'),
  ];
};
