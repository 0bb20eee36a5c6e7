/** The real background as one text, so that it can be started afresh, with no memory, as often as a test wants. */
import { resolve } from 'node:path';
import { build } from 'vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Everything of the outside that the background may touch; within the program these names mean what is handed in. */
export type Surrounds = {
  outsideBrowser: object;
  fetch: (url: string, init?: { signal?: AbortSignal }) => Promise<unknown>;
  setTimeout: (work: () => void, milliseconds?: number) => number;
  clearTimeout: (timer?: number) => void;
  Date: DateConstructor;
  Math: object;
  navigator: object;
};

const NAMES = ['outsideBrowser', 'fetch', 'setTimeout', 'clearTimeout', 'Date', 'Math', 'navigator'] as const;

export type Program = (surrounds: Surrounds) => void;

/** Bundles the background as it stands in `src`. @returns how to start it; each start knows nothing of the one before */
const loadProgram = async (entry: string): Promise<Program> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { 'webextension-polyfill': at('outside.ts'), unhomoglyph: at('plain.ts') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: at(entry), formats: ['iife'], name: 'background' },
    },
  });
  const [first] = [built].flat();
  const code = first && 'output' in first ? first.output[0].code : '';
  const start = new Function(...NAMES, code);
  return (surrounds) => start(...NAMES.map((name) => surrounds[name]));
};

/** What runs on a computer of the tests. */
export const loadPrograms = async (): Promise<{ background: Program; page: Program }> => ({
  background: await loadProgram('../../src/background/background.ts'),
  page: await loadProgram('page.ts'),
});
