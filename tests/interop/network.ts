/** The reference network as a child process: commands go in as lines, answers come out as lines of JSON. */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { NETWORK } from './packages.ts';
import { started, until } from './process.ts';
import type { Services } from './services.ts';

/** Ports on loopback: `view` is what the public interface shows, `server` is where accounts live. */
export type Ports = { view: number; server: number };

export type Network = {
  ports: Ports;
  /** Runs a command of `network/network.mjs` and returns its answer; a refused command is an error. */
  tell: (command: string) => Promise<{ did?: string; reserved?: boolean }>;
  close: () => Promise<void>;
};

type Line = {
  ready?: true;
  done?: string;
  failed?: string;
  why?: string;
  did?: string;
  reserved?: boolean;
} & Partial<Ports>;

/** The lines in the order in which they come, each to whoever asked first. */
const answersOf = (output: NodeJS.ReadableStream) => {
  const come: Line[] = [];
  const waiting: ((line: Line) => void)[] = [];
  createInterface({ input: output }).on('line', (text) => {
    if (!text.startsWith('{')) return;
    const line: Line = JSON.parse(text);
    const first = waiting.shift();
    if (first) first(line);
    else come.push(line);
  });
  return {
    waiting: () => come.length > 0,
    next: (): Promise<Line> => {
      const first = come.shift();
      return first ? Promise.resolve(first) : new Promise((done) => waiting.push(done));
    },
  };
};

const inTime = <T>(promise: Promise<T>, what: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`The network gave no answer to "${what}"`)), 30_000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

const launch = (services: Services, folder: string) => {
  const env = { ...process.env, TMPDIR: folder, DB_POSTGRES_URL: services.postgres, REDIS_HOST: services.redis };
  const child = spawn(process.execPath, ['network.mjs'], { cwd: NETWORK, env, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stderr.pipe(createWriteStream(join(folder, 'network.log')));
  child.stdin.on('error', () => undefined);
  return child;
};

/**
 * Starts the network.
 * @param services where its database and its memory are
 * @param folder where it may write; its complaints go to `network.log` there
 */
export const startNetwork = async (services: Services, folder: string): Promise<Network> => {
  const child = launch(services, folder);
  const running = started('The Bluesky network', child, 'SIGTERM');
  const answers = answersOf(child.stdout);
  try {
    await until(running, async () => answers.waiting());
  } catch (error) {
    await running.stop();
    throw error;
  }
  const { view = 0, server = 0 } = await answers.next();
  const tell = async (command: string) => {
    child.stdin.write(`${command}\n`);
    const answer = await inTime(answers.next(), command);
    if (answer.failed) throw new Error(`The network refused "${command}": ${answer.why}`);
    return answer;
  };
  return { ports: { view, server }, tell, close: running.stop };
};
