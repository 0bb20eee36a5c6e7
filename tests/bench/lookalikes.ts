/** How long it takes to imagine the first 500 look-alikes of the longest names, beside how many there are. */
import { type Generated, lookalikesOf } from '../../src/impersonation/generate.ts';
import { readList } from '../../src/municipality/list.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { municipalitiesJson } from '../../tools/municipalities.ts';
import { type Figure, median } from './figure.ts';

const COUNT = 500;
const RUNS = 50;

const NAMES = [
  ['gemeentemerelbekemelle', 'Merelbeke-Melle'],
  ['gemeentebeverenkruibekezwijndrecht', 'Beveren-Kruibeke-Zwijndrecht'],
] as const;

const timed = (make: () => Generated[]): number => {
  const start = performance.now();
  make();
  return performance.now() - start;
};

export const lookalikes = async (): Promise<Figure[]> => {
  const list = readList(JSON.parse(municipalitiesJson()));
  return NAMES.flatMap(([handle, name]) => {
    const municipality = list.find((one) => one.name === name);
    return PLATFORMS.filter((one) => ['instagram', 'facebook'].includes(one.id)).map(({ id, rule }): Figure => {
      const make = () =>
        lookalikesOf(handle, rule, { ...(municipality ? { municipality } : {}), count: COUNT, year: 2026 });
      const times = Array.from({ length: RUNS }, () => timed(make));
      return {
        what: `look-alikes of ${handle} on ${id}`,
        measured: `${median(times).toFixed(1)} ms`,
        against: `${make().length} handles`,
        ratio: null,
        aim: '< 20 ms',
      };
    });
  });
};
