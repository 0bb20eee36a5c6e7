/** One event at a time: read the memory, change it by a pure step, write what changed, draw the badge. */
import { badgeOf, type Step, stepsOf } from '../agenda/steps.ts';
import { tendSteps } from '../agenda/tending.ts';
import { showBadge } from '../browser/badge.ts';
import { eraseAll, type Fault, loadDocument, save, setFault, type Write } from '../browser/storage.ts';
import { PLATFORMS } from '../platforms/index.ts';
import type { Found } from '../state/backup.ts';
import type { Command } from '../state/command.ts';
import { emptyMachine, type Machine } from '../state/machine.ts';
import { asState } from '../state/shape.ts';
import { type Alert, emptyState, type State } from '../state/state.ts';
import { type Memory, update } from '../state/update.ts';
import { recall, recallKept, USUAL } from './memory.ts';
import { loadPreset, missing, obeyed, presetSoon } from './preset.ts';
import { itemsOf } from './restoring.ts';

/** Days of inactivity each platform allows, by its id. */
export const PERIODS = Object.fromEntries(PLATFORMS.map((one) => [one.id, one.inactivity.days]));

let queue: Promise<unknown> = Promise.resolve();

/** Lets turns queue, so that no two of them read and write at the same time. */
export const inLine = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = queue.then(work, work);
  queue = mine.catch(() => undefined);
  return mine;
};

/** Unknown until this worker has looked: a fault may have been left by the one before. */
let faulty: boolean | null = null;

const tell = async (fault: Fault['what'] | null): Promise<void> => {
  if (fault === null && faulty === false) return;
  faulty = fault !== null;
  await setFault(fault && { what: fault, at: Date.now() });
};

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

/** Draws the badge from the memory. */
const drawBadge = ({ state }: Memory): Promise<void> => showBadge(badgeOf(stepsFor(state, Date.now())));

/** A document that cannot be opened is only left for a backup or for a clean start; the old one is kept aside or erased on purpose. */
const fromNothing = async (command: Command, fault: Fault['what']): Promise<void> => {
  await tell(fault);
  if (command.do !== 'import' || fault === 'newer') return;
  const empty: Memory = { state: emptyState(USUAL), machine: emptyMachine() };
  const document = await loadDocument();
  const items = itemsOf(command.found, await recallKept());
  await write(empty, update(empty, command, Date.now()), {
    items,
    aside: { name: `broken-${Date.now()}`, value: document },
  });
};

/** What is written with an import: what it brings, and the document before it, kept aside. */
const besideImport = async (before: Memory, found: Found): Promise<Write> => ({
  items: itemsOf(found, await recallKept()),
  aside: { name: `import-${Date.now()}`, value: before.state },
});

/** Carries out a command; what would not fit the document's shape is not carried out at all. */
export const turn = (command: Command): Promise<void> =>
  inLine(async () => {
    if (command.do === 'erase') {
      await eraseAll();
      await tell(null);
      return showBadge('');
    }
    const before = await recall();
    if (typeof before === 'string') return fromNothing(command, before);
    const changed = update(before, command, Date.now());
    const after = { ...changed, state: await obeyed(changed.state, await presetSoon()) };
    if (after.state !== before.state && asState(after.state) === null) return;
    await write(before, after, command.do === 'import' ? await besideImport(before, command.found) : {});
  });

/** Changes the machine's own notes. */
export const note = (change: (machine: Machine) => Machine): Promise<void> =>
  inLine(async () => {
    const before = await recall();
    // After everything was erased, a round that was under way must leave no trace.
    if (typeof before === 'string' || before.state.municipalities.length === 0) return;
    await write(before, { ...before, machine: change(before.machine) });
  });

/** Adds alerts that nobody was told yet; one that stands open already is not doubled. */
export const withAlerts = (memory: Memory, alerts: readonly Alert[]): Memory => {
  const stands = (alert: Alert) =>
    memory.state.alerts.some(
      (one) =>
        !one.closed &&
        one.kind === alert.kind &&
        one.platform === alert.platform &&
        one.handle === alert.handle &&
        one.municipality === alert.municipality,
    );
  const fresh = alerts.filter((alert) => !stands(alert));
  return fresh.length === 0
    ? memory
    : { ...memory, state: { ...memory.state, alerts: [...memory.state.alerts, ...fresh] } };
};

/** Raises alerts. */
export const raise = (alerts: readonly Alert[]): Promise<void> =>
  inLine(async () => {
    const before = await recall();
    if (typeof before !== 'string') await write(before, withAlerts(before, alerts));
  });

/** After a permission came or went, every name that was only refused for want of one is asked again. */
export const askUngrantedAgain = (): Promise<void> =>
  inLine(async () => {
    const before = await recall();
    if (typeof before === 'string') return;
    const wanting = Object.entries((await recallKept()).findings).filter(([, finding]) =>
      finding.last.some((one) => one.says === 'nothing' && one.doubt === 'ungranted'),
    );
    if (wanting.length === 0) return;
    const marks = Object.fromEntries(wanting.map(([key]) => [key, Date.now()]));
    const machine = { ...before.machine, askedOne: { ...before.machine.askedOne, ...marks } };
    await write(before, { ...before, machine });
  });

/** Says what is wrong with the stored document, or draws the badge when nothing is. */
export const drawOrTell = (): Promise<void> =>
  inLine(async () => {
    const memory = await recall();
    await (typeof memory === 'string' ? tell(memory) : drawBadge(memory));
  });

/** Marks alerts as told, before they are shown: a kill in between loses a notification rather than doubling it. */
export const markTold = (alerts: readonly Alert[], digestAt: number | null): Promise<boolean> =>
  inLine(async () => {
    const before = await recall();
    if (typeof before === 'string') return false;
    const told = new Set(alerts.map((one) => one.id));
    const marked = before.state.alerts.map((one) => (told.has(one.id) ? { ...one, notifiedAt: Date.now() } : one));
    const state = told.size > 0 ? { ...before.state, alerts: marked } : before.state;
    const machine = digestAt === null ? before.machine : { ...before.machine, digestAt };
    return write(before, { state, machine });
  });

/** Brings the state in line with the policy of an IT department, and watches the municipality it names. */
export const followPolicy = async (): Promise<void> => {
  const preset = await loadPreset();
  if (Object.keys(preset).length === 0) return;
  const memory = await recall();
  const town = typeof memory === 'string' ? null : await missing(memory.state, preset);
  // Any command obeys; selecting nobody changes nothing else.
  await turn(town ? { do: 'watch', municipality: town } : { do: 'select', municipality: '' });
};
