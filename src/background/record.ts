/** Keeps what a round found: read what was known, change it by a pure step, write all of it in one go. */
import type { Item, Kind } from '../browser/storage.ts';
import type { Machine } from '../state/machine.ts';
import type { Alert } from '../state/state.ts';
import type { Memory } from '../state/update.ts';
import { withAlerts } from './alerting.ts';
import { type Kept, recall, recallKept } from './memory.ts';
import { inLine, write } from './turn.ts';

/** What a step keeps, with the alerts it brings and the wishes it answers. */
export type Keeping = { items: readonly Item[]; alerts?: readonly Alert[]; answered?: readonly string[] };

/** Wishes that are answered need no mark any more. */
const withoutMarks = (memory: Memory, marks: readonly string[]): Memory => {
  const { askedOne } = memory.machine;
  if (!marks.some((mark) => askedOne[mark] !== undefined)) return memory;
  const left = Object.fromEntries(Object.entries(askedOne).filter(([mark]) => !marks.includes(mark)));
  const machine: Machine = { ...memory.machine, askedOne: left };
  return { ...memory, machine };
};

/**
 * Keeps what was found.
 * @param keys what the step wants to know of before
 * @param step from what is known to what is kept; null when nothing must be kept
 * @returns false when it could not be written, or when the browser did not even let it be read
 */
export const record = (
  keys: Partial<Record<Kind, readonly string[]>>,
  step: (memory: Memory, kept: Kept) => Keeping | null,
): Promise<boolean> =>
  inLine(async () => {
    const memory = await recall();
    if (typeof memory === 'string') return false;
    // Everything was erased while the question was under way: its answer must leave no trace.
    if (memory.state.municipalities.length === 0) return true;
    const keeping = step(memory, await recallKept(keys));
    if (!keeping) return true;
    const after = withoutMarks(withAlerts(memory, keeping.alerts ?? []), keeping.answered ?? []);
    return write(memory, after, { items: keeping.items });
    // One answer that cannot be kept must not end the round while its other questions are under way.
  }).catch(() => false);
