/** Which files go into a package: all of a build, and of the project what a reviewer needs to build it again. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { reachOf } from '../chunks.ts';
import type { PackedFile } from './zip.ts';

/** What the build reads beside its own programs, and what tells a reviewer about it. */
const SOURCE = [
  'data/',
  'locales/',
  'public/',
  'src/',
  'tools/icon.svg',
  'docs/licences.md',
  'docs/privacy.md',
  'docs/store/permissions.md',
  'docs/store/reviewers.md',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
] as const;

/** The programs that build and pack; they come along with all that they import. */
const PROGRAMS = ['vite.config.ts', 'tools/build.ts', 'tools/package.ts'] as const;

/** Tests need browsers and a world that stay at home. */
const TEST = /\.(?:test|fixture)\.tsx?$/;

const slashed = (path: string): string => path.split(sep).join('/');

/** Tells whether a file, by its path in the project, is needed. */
const neededIn = (root: string): ((name: string) => boolean) => {
  const reached = PROGRAMS.flatMap((one) => [...reachOf(join(root, one)).files]);
  const programs = new Set(reached.map((file) => slashed(relative(root, file))));
  const listed = (name: string) => SOURCE.some((one) => (one.endsWith('/') ? name.startsWith(one) : name === one));
  return (name) => programs.has(name) || (listed(name) && !TEST.test(name));
};

/** What is made or fetched, and no part of the project. */
export const MADE: readonly string[] = ['node_modules', 'dist', 'packages', '.cache', '.git'];

const walk = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map(slashed);

/** What git keeps; null where this is no checkout, an unpacked source package for instance. */
const tracked = (root: string): string[] | null => {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--', '.'], { cwd: root, encoding: 'utf8' });
  const names = (stdout ?? '').split('\0').filter((name) => name !== '');
  return status === 0 && names.includes('manifest.json') ? names : null;
};

/** All files but those in folders that are made or fetched. */
const standing = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return [entry.name];
    return MADE.includes(entry.name) ? [] : walk(join(root, entry.name)).map((name) => `${entry.name}/${name}`);
  });

const packed = (folder: string, names: readonly string[]): PackedFile[] =>
  names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

/** Every file of a build. @param folder `dist/chrome` for instance; throws when it was not built */
export const buildFiles = (folder: string): PackedFile[] => packed(folder, walk(folder));

/** What is needed to build the extension again. @param root the project's folder; throws when a listed file is missing */
export const sourceFiles = (root: string): PackedFile[] =>
  packed(root, (tracked(root) ?? standing(root)).filter(neededIn(root)));
