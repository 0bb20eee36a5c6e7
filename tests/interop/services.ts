/** PostgreSQL and Redis from Debian's packages, each in a folder of its own, on loopback, on a port of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

export type Services = { postgres: string; redis: string; close: () => Promise<void> };

type Service = { name: string; process: ChildProcess; stop: NodeJS.Signals };

const PATIENCE = 30_000;
const POSTGRES_ROOT = '/usr/lib/postgresql';
/** A database that lives for one run may forget everything at once. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((one) => ['-c', one]);

const isRoot = (): boolean => process.getuid?.() === 0;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The folder of the newest PostgreSQL, or nothing when there is none. */
const postgresPrograms = (): string | undefined =>
  (existsSync(POSTGRES_ROOT) ? readdirSync(POSTGRES_ROOT) : [])
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(POSTGRES_ROOT, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));

const hasRedis = (): boolean => existsSync('/usr/bin/redis-server');

/**
 * Installs what is missing when we may; the services that come with the packages are not started.
 * @returns the names of the packages that had to come
 */
export const installServices = (): string[] => {
  const missing = [...(postgresPrograms() ? [] : ['postgresql']), ...(hasRedis() ? [] : ['redis-server'])];
  if (missing.length === 0) return [];
  if (!isRoot()) throw new Error(`Please install ${missing.join(' and ')} (apt-get install ${missing.join(' ')})`);
  // Run level 1 keeps the packages from starting anything of their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  execFileSync('apt-get', install, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return missing;
};

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** PostgreSQL refuses to run as root: then its own user runs it. */
const postgresUser = (): { uid?: number; gid?: number } => {
  if (!isRoot()) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });

const until = async (ready: () => Promise<boolean>, { name, process }: Service): Promise<void> => {
  const end = Date.now() + PATIENCE;
  while (!(await ready())) {
    if (process.exitCode !== null) throw new Error(`${name} ended at once (${process.exitCode})`);
    if (Date.now() > end) throw new Error(`${name} is not ready after ${PATIENCE / 1000} seconds`);
    await pause(100);
  }
};

const stopped = async ({ process, stop }: Service): Promise<void> => {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = new Promise<void>((done) => process.once('exit', () => done()));
  process.kill(stop);
  const forced = setTimeout(() => process.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(forced);
};

const startPostgres = async (folder: string, port: number): Promise<Service> => {
  const programs = postgresPrograms();
  if (!programs) throw new Error('PostgreSQL is missing');
  const user = postgresUser();
  mkdirSync(folder, { recursive: true });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const settings = { ...user, cwd: folder, stdio: 'ignore' as const };
  const data = join(folder, 'data');
  const initial = ['-D', data, '-U', 'interop', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'];
  execFileSync(join(programs, 'initdb'), initial, settings);
  const where = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder];
  const server = spawn(join(programs, 'postgres'), [...where, ...CARELESS], settings);
  return { name: 'PostgreSQL', process: server, stop: 'SIGINT' };
};

const startRedis = (folder: string, port: number): Service => {
  mkdirSync(folder, { recursive: true });
  const settings = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '', '--appendonly', 'no'];
  return { name: 'Redis', process: spawn('redis-server', settings, { stdio: 'ignore' }), stop: 'SIGTERM' };
};

/** Whether PostgreSQL takes queries, which is later than that it listens. */
const accepts = (port: number) => async (): Promise<boolean> => {
  try {
    const ask = ['-q', '-h', '127.0.0.1', '-p', String(port)];
    execFileSync(join(postgresPrograms() ?? '', 'pg_isready'), ask, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/**
 * Starts both and waits until they answer.
 * @param folder an empty folder for everything they write; the caller removes it
 */
export const startServices = async (folder: string): Promise<Services> => {
  const [postgresPort, redisPort] = [await freePort(), await freePort()];
  const running: Service[] = [];
  const close = async () => void (await Promise.all(running.splice(0).map(stopped)));
  try {
    const postgres = await startPostgres(join(folder, 'postgres'), postgresPort);
    const redis = startRedis(join(folder, 'redis'), redisPort);
    running.push(postgres, redis);
    await Promise.all([until(accepts(postgresPort), postgres), until(() => listens(redisPort), redis)]);
  } catch (error) {
    await close();
    throw error;
  }
  const url = `postgresql://interop@127.0.0.1:${postgresPort}/postgres`;
  return { postgres: url, redis: `127.0.0.1:${redisPort}`, close };
};
