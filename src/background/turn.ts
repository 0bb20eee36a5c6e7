/** One event at a time: read the memory, change it by a pure step, write what changed, draw the badge. */
import { badgeOf, type Step, stepsOf } from '../agenda/steps.ts';
import { tendSteps } from '../agenda/tending.ts';
import { alone } from '../browser/alone.ts';
import { showBadge } from '../browser/badge.ts';
import { save, setFault } from '../browser/keeping.ts';
import type { Fault, Write } from '../browser/storage.ts';
import { PLATFORMS } from '../platforms/index.ts';
import type { Machine } from '../state/machine.ts';
import type { State } from '../state/state.ts';
import type { Memory } from '../state/update.ts';
import { recall, recallKept } from './memory.ts';

/** Days of inactivity each platform allows, by its id. */
export const PERIODS = Object.fromEntries(PLATFORMS.map((one) => [one.id, one.inactivity.days]));

let queue: Promise<unknown> = Promise.resolve();

/** Lets turns queue, so that no two of them read and write at the same time, nor those of another background. */
export const inLine = <T>(work: () => Promise<T>): Promise<T> => {
  const whole = () => alone('turn', work);
  const mine = queue.then(whole, whole);
  queue = mine.catch(() => undefined);
  return mine;
};

/** Unknown until this worker has looked: a fault may have been left by the one before. */
let faulty: boolean | null = null;

/** Shows a fault to the person, or takes the last one away. A fault that cannot be shown may not break what is said. */
export const tell = async (fault: Fault['what'] | null): Promise<void> => {
  if (fault === null && faulty === false) return;
  faulty = fault !== null;
  await setFault(fault && { what: fault, at: Date.now() }).catch(() => undefined);
};

/** Does what an event asks for; when the browser breaks it off, the person is told and the next event begins anew. */
export const daring = (work: () => Promise<void>): Promise<void> => work().catch(() => tell('unkept'));

/** Writes what a turn changed, says when it could not, and draws the badge. @returns whether it was written */
export const write = async (before: Memory, after: Memory, more: Write = {}): Promise<boolean> => {
  const done = await save({
    ...more,
    ...(after.state === before.state ? {} : { document: after.state }),
    ...(after.machine === before.machine ? {} : { machine: after.machine }),
  });
  await tell(done ? null : 'full');
  if (done && after.state !== before.state) await drawBadge(after);
  return done;
};

/** What waits for a person now; free names are offered by the pages. @param now epoch milliseconds */
export const stepsFor = (state: State, now: number): Step[] =>
  stepsOf(state, PERIODS, { offers: [], tending: tendSteps(state, now) }, now);

/** Draws the badge from the memory; a toolbar that does not answer is no reason to leave work undone. */
const drawBadge = ({ state }: Memory): Promise<void> =>
  showBadge(badgeOf(stepsFor(state, Date.now()))).catch(() => undefined);

/** Changes the memory by one step that asks nobody. Nothing is changed when the document cannot be read. */
export const change = (step: (memory: Memory) => Memory): Promise<boolean> =>
  inLine(async () => {
    const before = await recall();
    return typeof before === 'string' ? false : write(before, step(before));
  });

/** Changes the machine's own notes, which may be lost: then a few questions are asked again. */
export const note = (step: (machine: Machine) => Machine): Promise<void> =>
  // After everything was erased, a round that was under way must leave no trace.
  change((memory) =>
    memory.state.municipalities.length === 0 ? memory : { ...memory, machine: step(memory.machine) },
  ).then(
    () => undefined,
    () => undefined,
  );

/** After a permission came or went, every name that was only refused for want of one is asked again. */
export const askUngrantedAgain = async (): Promise<void> => {
  const wanting = Object.entries((await recallKept()).findings).filter(([, finding]) =>
    finding.last.some((one) => one.says === 'nothing' && one.doubt === 'ungranted'),
  );
  if (wanting.length === 0) return;
  const marks = Object.fromEntries(wanting.map(([key]) => [key, Date.now()]));
  await change((memory) => ({
    ...memory,
    machine: { ...memory.machine, askedOne: { ...memory.machine.askedOne, ...marks } },
  }));
};

/** Says what is wrong with the stored document, or draws the badge when nothing is. */
export const drawOrTell = (): Promise<void> =>
  inLine(async () => {
    const memory = await recall();
    await (typeof memory === 'string' ? tell(memory) : drawBadge(memory));
  });
