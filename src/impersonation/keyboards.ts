/** Which letters are taken for each other, by the eye, the ear and the finger, as data. */

/** The keys that lie next to each other on a keyboard, in rows from top to bottom, each row half a key to the right. */
const LAYOUTS: readonly (readonly string[])[] = [
  ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
];

const around = (rows: readonly string[], row: number, column: number): string[] =>
  [
    rows[row]?.[column - 1],
    rows[row]?.[column + 1],
    rows[row - 1]?.[column],
    rows[row - 1]?.[column + 1],
    rows[row + 1]?.[column - 1],
    rows[row + 1]?.[column],
  ].filter((key) => key !== undefined);

/** Belgian and French keyboards first, as the officers' readers type on them; letters near on both come first. */
const neighbours = (): Readonly<Record<string, readonly string[]>> => {
  const near: Record<string, string[]> = {};
  for (const rows of LAYOUTS)
    rows.forEach((keys, row) => {
      [...keys].forEach((key, column) => {
        near[key] = [...(near[key] ?? []), ...around(rows, row, column)];
      });
    });
  const twice = (list: string[], key: string) => Number(list.indexOf(key) !== list.lastIndexOf(key));
  return Object.fromEntries(
    Object.entries(near).map(([key, list]) => [
      key,
      [...new Set(list)].sort((one, other) => twice(list, other) - twice(list, one)),
    ]),
  );
};

export const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = neighbours();

/** What is written instead, with how well it passes for it. */
export type Pair = readonly [written: string, instead: string, share: number];

const both = (one: string, other: string, share: number): Pair[] => [
  [one, other, share],
  [other, one, share],
];

/** Capital I for l is an i to the platform. The first rows deceive in any type, the last ones only a hasty reader. */
export const LOOKS: readonly Pair[] = [
  ...both('l', 'i', 1),
  ['o', '0', 1],
  ['l', '1', 0.9],
  ['i', '1', 0.85],
  ...both('m', 'rn', 0.8),
  ['0', 'o', 0.8],
  ['1', 'l', 0.8],
  ['1', 'i', 0.7],
  ...both('w', 'vv', 0.7),
  ...both('u', 'v', 0.6),
  ...both('g', 'q', 0.6),
  ...both('d', 'cl', 0.55),
  ['s', '5', 0.5],
  ['b', '8', 0.45],
  ['e', '3', 0.45],
  ['a', '4', 0.4],
  ['t', '7', 0.3],
  ['z', '2', 0.3],
  ['g', '9', 0.3],
  ...both('i', 'j', 0.4),
  ...both('n', 'm', 0.4),
  ...both('c', 'e', 0.25),
  ...both('e', 'o', 0.25),
  ...both('n', 'u', 0.25),
  ...both('h', 'n', 0.25),
  ...both('t', 'f', 0.2),
  ...both('b', 'd', 0.2),
  ...both('p', 'q', 0.2),
  ...both('v', 'y', 0.2),
  ...both('v', 'w', 0.2),
  ...both('r', 'n', 0.15),
  ...both('b', 'h', 0.15),
];

/** What sounds the same, or nearly, in Dutch, French, German or English. */
export const SOUNDS: readonly Pair[] = [
  ...both('c', 'k', 1),
  ...both('ij', 'y', 1),
  ...both('i', 'y', 0.8),
  ...both('ae', 'aa', 0.9),
  ...both('f', 'v', 0.8),
  ...both('s', 'z', 0.8),
  ...both('d', 't', 0.7),
  ...both('g', 'ch', 0.6),
  ...both('ij', 'ei', 0.8),
  ...both('c', 's', 0.6),
  ...both('ou', 'au', 0.7),
  ...both('ck', 'k', 0.7),
  ...both('ph', 'f', 0.8),
  ...both('x', 'ks', 0.6),
  ...both('qu', 'kw', 0.6),
  ...both('qu', 'k', 0.5),
  ...both('th', 't', 0.6),
  ...both('gh', 'g', 0.7),
  ...both('oe', 'o', 0.5),
  ...both('oe', 'u', 0.5),
  ...both('ue', 'u', 0.6),
  ...both('ae', 'a', 0.5),
  ...both('ie', 'i', 0.5),
  ...both('ee', 'e', 0.5),
  ...both('ea', 'ee', 0.5),
  ...both('oo', 'o', 0.5),
  ...both('sch', 'sh', 0.5),
  ...both('eau', 'o', 0.4),
  ...both('ai', 'e', 0.4),
  ...both('v', 'w', 0.4),
  ...both('j', 'y', 0.4),
  ...both('j', 'g', 0.3),
  ...both('b', 'p', 0.3),
  ...both('m', 'n', 0.3),
];

export const VOWELS = 'aeiouy';
