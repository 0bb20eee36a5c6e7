/** Which files go into a package: all of a build, and of the project what a reviewer needs to build it again. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PackedFile } from './zip.ts';

/** What the build reads, and what tells a reviewer about it. */
const SOURCE = [
  'data/',
  'locales/',
  'public/',
  'src/',
  'tools/build.ts',
  'tools/chunks.ts',
  'tools/icon.svg',
  'tools/icons.ts',
  'tools/locales.ts',
  'tools/manifest.ts',
  'tools/municipalities.ts',
  'tools/package.ts',
  'tools/package/',
  'tools/start/builds.ts',
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
  'vite.config.ts',
] as const;

/** Tests need browsers and a world that stay at home. */
const TEST = /\.(?:test|fixture)\.tsx?$/;

const isSource = (name: string): boolean =>
  SOURCE.some((one) => (one.endsWith('/') ? name.startsWith(one) : name === one)) && !TEST.test(name);

const walk = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'));

/** What git keeps; null where this is no checkout, an unpacked source package for instance. */
const tracked = (root: string): string[] | null => {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--', '.'], { cwd: root, encoding: 'utf8' });
  const names = (stdout ?? '').split('\0').filter((name) => name !== '');
  return status === 0 && names.includes('manifest.json') ? names : null;
};

/** The files under the folders and names of the list, without a look into any other folder. */
const standing = (root: string): string[] => {
  const tops = [...new Set(SOURCE.map((one) => one.split('/')[0] ?? one))];
  return tops.flatMap((top) =>
    statSync(join(root, top)).isFile() ? [top] : walk(join(root, top)).map((name) => `${top}/${name}`),
  );
};

const packed = (folder: string, names: readonly string[]): PackedFile[] =>
  names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

/** Every file of a build. @param folder `dist/chrome` for instance; throws when it was not built */
export const buildFiles = (folder: string): PackedFile[] => packed(folder, walk(folder));

/** What is needed to build the extension again. @param root the project's folder; throws when a listed file is missing */
export const sourceFiles = (root: string): PackedFile[] =>
  packed(root, (tracked(root) ?? standing(root)).filter(isSource));
