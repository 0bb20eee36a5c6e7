/**
 * Which code is packed together: what the popup loads from its start, what only the background needs, and what both do.
 * It is read off the imports, so that nobody has to keep a list of files.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Static imports and re-exports that stay when types are taken away. */
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[\s\S]*?\sfrom\s+)?'([^']+)';/gm;

/** Files and packages that a file needs from its start, itself included. */
type Reach = { files: ReadonlySet<string>; packages: ReadonlySet<string> };

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Follows the imports of a file; what is loaded later (`import()`) does not count. */
export const reachOf = (entry: string): Reach => {
  const [files, packages] = [new Set<string>(), new Set<string>()];
  const waiting = [resolve(entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file) || !existsSync(file)) continue;
    files.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
      if (name.startsWith('.')) waiting.push(resolve(dirname(file), name));
      else packages.add(packageOf(name));
  }
  return { files, packages };
};

/** The package a bundled module comes from, or null for our own files. */
const packageIn = (id: string): string | null => {
  const inside = id.split('/node_modules/').at(-1);
  return id.includes('/node_modules/') && inside !== undefined ? packageOf(inside) : null;
};

export type Chunk = { name: string; priority: number; test: (id: string) => boolean };

/**
 * The groups for the bundler, most telling first.
 * @param popup what the popup draws from its start
 * @param background the worker's entry
 */
export const chunksOf = (popup: string, background: string): Chunk[] => {
  const [start, work] = [reachOf(popup), reachOf(background)];
  const within = (reach: Reach, id: string): boolean => {
    const name = packageIn(id);
    return name === null ? reach.files.has(id) : reach.packages.has(name);
  };
  return [
    // Alone, so that the popup's entry does not wait for all the rest before the first paint.
    { name: 'preload', priority: 4, test: (id) => id.includes('preload-helper') },
    { name: 'shared', priority: 3, test: (id) => within(start, id) && within(work, id) },
    { name: 'start', priority: 2, test: (id) => within(start, id) || packageIn(id) === '@preact/signals-core' },
    // What packages of the worker bring along has names of its own, and is needed by nobody else.
    { name: 'work', priority: 1, test: (id) => within(work, id) || /^(?:dom|entities)/.test(packageIn(id) ?? '') },
  ];
};
