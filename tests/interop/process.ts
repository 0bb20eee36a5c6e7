/** Programs that we start: waited for until they are ready, and ended whatever happens to us. */
import type { ChildProcess } from 'node:child_process';

export type Running = { name: string; ended: () => boolean; stop: () => Promise<void> };

const PATIENCE = 60_000;
const GRACE = 10_000;
const LOOK_EVERY = 100;

/**
 * Takes charge of a program that was started.
 * @param name what a person calls it
 * @param program the process
 * @param signal how it likes to be asked to end
 */
export const started = (name: string, program: ChildProcess, signal: NodeJS.Signals): Running => {
  let failed = false;
  const ended = () => failed || program.exitCode !== null || program.signalCode !== null;
  const last = () => void program.kill('SIGKILL');
  process.once('exit', last);
  program.once('error', () => {
    failed = true;
  });
  const stop = async () => {
    process.off('exit', last);
    if (ended()) return;
    const gone = new Promise<void>((done) => program.once('exit', () => done()));
    program.kill(signal);
    const forced = setTimeout(last, GRACE);
    await gone;
    clearTimeout(forced);
  };
  return { name, ended, stop };
};

/** Waits until a program is ready; an early end or too long a wait is an error. */
export const until = async (running: Running, ready: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + PATIENCE;
  while (!(await ready())) {
    if (running.ended()) throw new Error(`${running.name} ended before it was ready`);
    if (Date.now() > end) throw new Error(`${running.name} is not ready after ${PATIENCE / 1000} seconds`);
    await new Promise((done) => setTimeout(done, LOOK_EVERY));
  }
};
