/** A stored sample of every document there ever was, as its version wrote it: none of these files is ever changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Sample = Record<string, unknown>;

const sample = (name: string): Sample => JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8'));

export const VERSION_1 = sample('version-1');

/** Version 2 as it was before evaluations had renewals and signals had a municipality. */
export const VERSION_2_EARLY = sample('version-2-early');

export const VERSION_2 = sample('version-2');

export const SAMPLES: readonly [string, Sample][] = [
  ['version 1', VERSION_1],
  ['version 2 in its first days', VERSION_2_EARLY],
  ['version 2', VERSION_2],
];

/** Every text in a value, however deep, with the way to it. */
export const textsIn = (value: unknown, way = ''): [string, string][] => {
  if (typeof value === 'string') return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${way}/${key}`));
};
