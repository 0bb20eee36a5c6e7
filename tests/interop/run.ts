/** `npm run interop`: the project's reading engine and the built extension against a Bluesky network nobody here wrote. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bluesky from '../../src/platforms/bluesky.ts';
import { driveAll } from './drive.ts';
import { type Front, openFront } from './front.ts';
import { type Network, startNetwork } from './network.ts';
import { installNetwork, installServices } from './packages.ts';
import { readerAt } from './reader.ts';
import { readAll, readWithoutDatabase } from './readings.ts';
import { openReport, type Report } from './report.ts';
import { type Services, startServices } from './services.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** `--engine` leaves the browsers out. */
const ENGINE_ONLY = process.argv.includes('--engine');

type Stage = { services: Services; network: Network; front: Front };

const install = async ({ step, note }: Report): Promise<boolean> => {
  const system = await step('the system’s packages are installed', () => {
    const names = installServices();
    if (names.length > 0) note(`installed now: ${names.join(', ')}`);
  });
  return system && step('the network’s own packages are installed', () => void installNetwork());
};

const build = ({ step }: Report): Promise<boolean> =>
  step('the extension is built with its hosts granted', () => {
    const program = join(ROOT, 'node_modules', '.bin', 'tsx');
    const { status, stderr } = spawnSync(program, ['tools/build.ts', '--e2e'], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  });

/** A folder that is gone when we are, whatever ends us; others may pass through it, because PostgreSQL is no root. */
const openFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'naamwacht-interop-'));
  chmodSync(folder, 0o755);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
};

/** Gives every control handle its account: the probe is judged by them. */
const settle = async ({ tell }: Network): Promise<void> => {
  for (const handle of bluesky.known)
    await tell(`create ${handle.includes('.') ? handle : `${handle}.bsky.social`} ${handle}`);
};

/** Brings everything up; what was opened is put where it will be closed, newest first. */
const raise = async ({ step }: Report, opened: { close: () => Promise<void> }[]): Promise<Stage | null> => {
  const kept = <T extends { close: () => Promise<void> }>(one: T): T => {
    opened.unshift(one);
    return one;
  };
  let stage: Stage | null = null;
  await step('PLC, PDS and AppView stand on loopback, and the control handles have their accounts', async () => {
    const folder = openFolder();
    const services = kept(await startServices(folder));
    const network = kept(await startNetwork(services, folder));
    const front = kept(await openFront(network.ports));
    await settle(network);
    stage = { services, network, front };
  });
  return stage;
};

const play = async (report: Report, { services, network, front }: Stage): Promise<void> => {
  const reader = readerAt(front.port);
  await readAll(report, network, reader);
  if (!ENGINE_ONLY && (await build(report))) await driveAll(report, network, front);
  await services.stopPostgres();
  await readWithoutDatabase(report, reader);
};

const run = async (report: Report): Promise<void> => {
  const opened: { close: () => Promise<void> }[] = [];
  try {
    const stage = (await install(report)) ? await raise(report, opened) : null;
    if (stage) await play(report, stage);
  } catch (error) {
    await report.step('the run comes to its end', () => Promise.reject(error));
  }
  await report.step('everything that was started has ended', async () => {
    for (const one of opened) await one.close();
  });
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const report = openReport();
await run(report);
process.exit(report.close() === 0 ? 0 : 1);
