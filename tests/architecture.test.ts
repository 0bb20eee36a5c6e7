/** Holds the house up: imports go to a lower floor only, and each capability of the browser lives in one room. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

const FLOORS: Readonly<Record<string, number>> = {
  municipality: 1,
  verdict: 1,
  register: 2,
  probe: 2,
  site: 2,
  impersonation: 2,
  channel: 2,
  state: 3,
  platforms: 4,
  schedule: 4,
  agenda: 4,
  browser: 5,
  background: 6,
  ui: 6,
};

/** What only some rooms may use, with the words that betray it. */
const KEPT: readonly { word: RegExp; rooms: readonly string[]; why: string }[] = [
  { word: /from 'webextension-polyfill'/, rooms: ['browser'], why: 'the polyfill lives in one room' },
  { word: /(?<![.\w])fetch\(/, rooms: ['browser'], why: 'requests are sent from one room' },
  { word: /Date\.now|new Date\(\)/, rooms: ['background', 'ui'], why: 'time is a parameter everywhere else' },
  { word: /Math\.random/, rooms: ['background'], why: 'chance is a parameter everywhere else' },
  { word: /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML/, rooms: [], why: 'text from outside is text' },
  { word: /\beval\(|new Function\(/, rooms: [], why: 'no code is made while running' },
  { word: /(?<!type )\bimport\(/, rooms: ['ui'], why: 'a worker may not load code later' },
  { word: /: any\b|as any\b|@ts-ignore|@ts-expect-error/, rooms: [], why: 'types are told, not silenced' },
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(SRC, name));

const roomOf = (file: string): string => relative(SRC, file).split('/')[0] ?? '';
const isTest = (file: string): boolean => /\.(?:test|fixture)\.tsx?$/.test(file);
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map((found) => found[1] ?? '');
const code = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('the house', () => {
  it('has only rooms with a floor', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => FLOORS[room] === undefined)).toEqual([]);
  });

  it('imports from a lower floor only, never sideways or up', () => {
    const wrong = files
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        importsOf(file)
          .map((target) => resolve(dirname(file), target))
          .filter(
            (target) => roomOf(target) !== roomOf(file) && (FLOORS[roomOf(target)] ?? 9) >= (FLOORS[roomOf(file)] ?? 0),
          )
          .map((target) => `${relative(SRC, file)} -> ${relative(SRC, target)}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has no import that leads nowhere', () => {
    const broken = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !existsSync(resolve(dirname(file), target)))
        .map((target) => `${relative(SRC, file)} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it.each(KEPT)('keeps $word out: $why', ({ word, rooms }) => {
    const found = files.filter((file) => !isTest(file) && !rooms.includes(roomOf(file)) && word.test(code(file)));
    expect(found.map((file) => relative(SRC, file))).toEqual([]);
  });

  it('begins every file with a sentence that says what it is for', () => {
    const bare = files.filter(
      (file) => !/^(?:\/\/ @vitest-environment \S+\n)?\/\*\*(?:\n \*)? ?[^\s*]/.test(readFileSync(file, 'utf8')),
    );
    expect(bare.filter((file) => !isTest(file)).map((file) => relative(SRC, file))).toEqual([]);
  });

  it('has no drawer where anything fits', () => {
    const drawers = files.filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc|types|constants)(?:\.tsx?$|\/)/.test(file),
    );
    expect(drawers).toEqual([]);
  });
});
