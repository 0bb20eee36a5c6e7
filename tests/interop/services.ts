/** PostgreSQL and Redis, each in a folder of its own, on loopback, on a port of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { postgresPrograms } from './packages.ts';
import { type Running, started, until } from './process.ts';

export type Services = {
  /** Address of the database. */
  postgres: string;
  /** Host and port. */
  redis: string;
  /** Takes the database away while everything else goes on. */
  stopPostgres: () => Promise<void>;
  close: () => Promise<void>;
};

/** A database that lives for one run may forget everything at once. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((one) => ['-c', one]);

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

const listens = (port: number) => (): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });

/** PostgreSQL refuses to run as root: then its own user runs it. */
const postgresUser = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

const startPostgres = (folder: string, port: number): Running => {
  const programs = postgresPrograms();
  if (!programs) throw new Error('PostgreSQL is missing');
  const user = postgresUser();
  mkdirSync(folder, { recursive: true });
  if (user) chownSync(folder, user.uid, user.gid);
  const settings = { ...user, cwd: folder, stdio: 'ignore' as const };
  const data = join(folder, 'data');
  const fresh = ['-D', data, '-U', 'interop', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'];
  execFileSync(join(programs, 'initdb'), fresh, settings);
  const where = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder];
  return started('PostgreSQL', spawn(join(programs, 'postgres'), [...where, ...CARELESS], settings), 'SIGINT');
};

/** Whether PostgreSQL takes questions, which is later than that it listens. */
const accepts = (port: number) => async (): Promise<boolean> => {
  try {
    const program = join(postgresPrograms() ?? '', 'pg_isready');
    execFileSync(program, ['-q', '-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const startRedis = (folder: string, port: number): Running => {
  mkdirSync(folder, { recursive: true });
  const words = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '', '--appendonly', 'no'];
  return started('Redis', spawn('redis-server', words, { stdio: 'ignore' }), 'SIGTERM');
};

/**
 * Starts both and waits until they answer.
 * @param folder an empty folder that other users may pass through; the caller removes it
 */
export const startServices = async (folder: string): Promise<Services> => {
  const [postgresPort, redisPort] = [await freePort(), await freePort()];
  const running: Running[] = [];
  const close = async () => void (await Promise.all(running.splice(0).map((one) => one.stop())));
  try {
    const postgres = startPostgres(join(folder, 'postgres'), postgresPort);
    running.push(postgres, startRedis(join(folder, 'redis'), redisPort));
    const ready = [accepts(postgresPort), listens(redisPort)];
    await Promise.all(running.map((one, index) => until(one, ready[index] ?? (async () => true))));
    const address = `postgresql://interop@127.0.0.1:${postgresPort}/postgres`;
    return { postgres: address, redis: `127.0.0.1:${redisPort}`, stopPostgres: postgres.stop, close };
  } catch (error) {
    await close();
    throw error;
  }
};
