/** Whatever goes wrong, at every single step of every work: nothing typed is lost, nothing is told twice or never. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Programs, Trouble } from './computer.ts';
import { loadPrograms } from './program.ts';
import { playWith, type Ready, rehearse, type Wrong } from './replay.ts';
import { SCENES } from './scenes.ts';

/** `EVERY_STEP=1` lets every trouble come at every step; without it only a killed worker does, to save minutes. */
const [OFTEN, RARELY] = process.env['EVERY_STEP'] === undefined ? [3, 6] : [1, 1];

/** Only a play that hangs should end early, however busy the machine is. */
const PATIENCE = 600_000;

const TROUBLES: readonly [Trouble, number][] = [
  ['kill', 1],
  ['quit', OFTEN],
  ['full', OFTEN],
  ['error', OFTEN],
  ['twin', OFTEN],
  ['no alarm', RARELY],
  ['year on', RARELY],
  ['year back', RARELY],
  ['day back', RARELY],
  ['offline', RARELY],
  ['revoked', RARELY],
];

let programs: Programs;

/** By scene, and then by trouble: how many wrong ends of how many. */
const figures = new Map<string, Record<string, string>>();

beforeAll(async () => {
  programs = await loadPrograms();
});

afterAll(() => console.table(Object.fromEntries(figures)));

describe.each(SCENES)('$name', (scene) => {
  let ready: Ready;

  beforeAll(async () => {
    ready = await rehearse(programs, scene);
  });

  it.each(TROUBLES)(
    'ends well at whatever step comes a "%s"',
    async (trouble, stride) => {
      const wrong: Wrong[] = [];
      const steps = ready.steps.map((_, index) => index + 1).filter((at) => at % stride === 0);
      for (const at of steps) {
        const one = await playWith(ready, trouble, at);
        if (one.faults.length > 0) wrong.push(one);
      }
      const row = figures.get(scene.name) ?? { steps: `${ready.steps.length}` };
      figures.set(scene.name, { ...row, [trouble]: `${wrong.length} of ${steps.length}` });
      expect(wrong.map(({ step, name, faults }) => `${step} ${name}: ${faults.join('; ')}`)).toEqual([]);
    },
    PATIENCE,
  );
});
