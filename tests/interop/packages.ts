/** Brings what the network needs: PostgreSQL, Redis and a compiler from the system's packages, the rest from npm. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export const NETWORK = join(import.meta.dirname, 'network');

const POSTGRES_ROOT = '/usr/lib/postgresql';

/** The folder with the programs of the newest PostgreSQL, or nothing when there is none. */
export const postgresPrograms = (): string | undefined =>
  (existsSync(POSTGRES_ROOT) ? readdirSync(POSTGRES_ROOT) : [])
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(POSTGRES_ROOT, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));

const onPath = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** The system's packages, each with the sign that it is there. */
const wanted = (): { name: string; there: boolean }[] => [
  { name: 'postgresql', there: postgresPrograms() !== undefined },
  { name: 'redis-server', there: onPath('redis-server') },
  ...['make', 'g++', 'python3'].map((name) => ({ name, there: networkStands() || onPath(name) })),
];

const aptGet = (...words: string[]): void => {
  // Run level 1 keeps the packages from starting anything of their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  execFileSync('apt-get', [...words, '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
};

/** Installs the system's packages that are missing, when we may, and returns their names. */
export const installServices = (): string[] => {
  const missing = wanted().flatMap(({ name, there }) => (there ? [] : [name]));
  if (missing.length === 0) return [];
  if (process.getuid?.() !== 0) throw new Error(`Missing; please run: apt-get install ${missing.join(' ')}`);
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...missing);
  return missing;
};

const version = (path: string): string | undefined =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : undefined;

/** Whether the locked packages are all there; npm writes its own list last. */
const networkStands = (): boolean => {
  const lock = JSON.parse(readFileSync(join(NETWORK, 'package-lock.json'), 'utf8'));
  const name = 'node_modules/@atproto/dev-env';
  const complete = existsSync(join(NETWORK, 'node_modules', '.package-lock.json'));
  return complete && version(join(NETWORK, name, 'package.json')) === lock.packages[name].version;
};

/** Installs the network's own packages when they are not there yet; one of them is compiled. */
export const installNetwork = (): boolean => {
  if (networkStands()) return false;
  const home = dirname(dirname(process.execPath));
  const headers = existsSync(join(home, 'include', 'node', 'node.h')) ? { npm_config_nodedir: home } : {};
  const env = { ...process.env, npm_config_build_from_source: 'true', ...headers };
  const words = ['ci', '--prefix', NETWORK, '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', words, { cwd: NETWORK, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return true;
};
