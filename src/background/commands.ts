/** Carries out what a person asked for, once, also when a worker ends half-way: what is not done yet waits as a letter. */
import { showBadge } from '../browser/badge.ts';
import { asides, eraseAll } from '../browser/keeping.ts';
import { type Letter, takeOut, waiting } from '../browser/letters.ts';
import { type Fault, loadDocument, type Write } from '../browser/storage.ts';
import type { Found } from '../state/backup.ts';
import type { Command } from '../state/command.ts';
import { emptyMachine } from '../state/machine.ts';
import { asState } from '../state/shape.ts';
import { emptyState } from '../state/state.ts';
import { type Memory, update } from '../state/update.ts';
import { withDone } from '../state/wishes.ts';
import { recall, recallKept, USUAL } from './memory.ts';
import { loadPreset, missing, obeyed, presetSoon } from './preset.ts';
import { itemsOf } from './restoring.ts';
import { inLine, tell, write } from './turn.ts';

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

/** So many documents from before an import are kept aside, besides the one of this import. */
const KEPT_ASIDE = 2;

/** What is written with an import: what it brings, and the document before it, kept aside. */
const besideImport = async (before: Memory, found: Found): Promise<Write> => ({
  items: itemsOf(found, await recallKept()),
  aside: { name: `import-${Date.now()}`, value: before.state },
  outdated: (await asides()).filter((name) => name.startsWith('import-')).slice(0, -KEPT_ASIDE),
});

const eraseEverything = async (): Promise<void> => {
  await eraseAll();
  await tell(null);
  await showBadge('').catch(() => undefined);
};

/** What comes from a file can be brought again, and may be larger than any room: only what was typed waits for room. */
const isTyped = (command: Command): boolean =>
  command.do !== 'import' && !(command.do === 'register' && command.change === 'enter' && command.accounts.length > 1);

/** The memory after a command, obeying the policy; null when it is no command that a document could hold. */
const afterwards = async (before: Memory, command: Command): Promise<Memory | null> => {
  try {
    const changed = update(before, command, Date.now());
    const after = { ...changed, state: await obeyed(changed.state, await presetSoon()) };
    return after.state !== before.state && asState(after.state) === null ? null : after;
  } catch {
    return null;
  }
};

/** @returns whether it is over with the command: carried out, or refused for good and said so */
const carryOut = async (command: Command, letter: string): Promise<boolean> => {
  if (command.do === 'erase') {
    await eraseEverything();
    return true;
  }
  const before = await recall();
  if (typeof before === 'string') {
    await fromNothing(command, before);
    return true;
  }
  if (before.machine.done.includes(letter)) return true;
  const after = await afterwards(before, command);
  if (after === null) {
    await tell('unkept');
    return true;
  }
  const isChanged = after.state !== before.state || after.machine !== before.machine;
  const more = command.do === 'import' ? await besideImport(before, command.found) : {};
  // The mark goes with the change, in one write: a letter that is found again was then certainly carried out.
  const marked = isChanged && letter !== '' ? { ...after, machine: withDone(after.machine, letter) } : after;
  return (await write(before, marked, more)) || !isTyped(command);
};

/** Letters that this worker is done with, whose removal may still be under way. */
const over = new Set<string>();

/**
 * Carries out a command; what would not fit the document's shape is not carried out at all, and the person is told.
 * @param letter the id under which it was posted; empty when it was not
 * @returns false when it still waits, because there was no room
 */
export const turn = (command: Command, letter = ''): Promise<boolean> =>
  inLine(async () => {
    if (over.has(letter)) return true;
    const isOver = await carryOut(command, letter).catch(async (error: unknown) => {
      // What failed to erase must not be erased by surprise later.
      if (command.do === 'erase' && letter !== '') await takeOut(letter).catch(() => undefined);
      throw error;
    });
    if (!isOver || letter === '') return isOver;
    over.add(letter);
    // When it can't be taken out now, the mark of what is done still holds.
    await takeOut(letter).catch(() => undefined);
    return true;
  });

const isErase = ({ command }: Letter): boolean => (command as Command).do === 'erase';

/**
 * Carries out every command that waits, in order; one that finds no room stops those behind it, so that an older word
 * never comes after a newer one. What came before a wish to erase everything is taken out unread.
 * @param all also those from before the browser was started
 * @returns what was carried out, and the ids of what still waits
 */
export const openLetters = async (all: boolean): Promise<{ did: Command['do'][]; held: string[] }> => {
  const letters = await waiting(all);
  const first = Math.max(0, letters.findLastIndex(isErase));
  for (const { id } of letters.slice(0, first)) await takeOut(id);
  const did: Command['do'][] = [];
  for (const [index, { id, command }] of letters.entries()) {
    if (index < first) continue;
    if (!(await turn(command as Command, id))) return { did, held: letters.slice(index).map((one) => one.id) };
    did.push((command as Command).do);
  }
  return { did, held: [] };
};

/** Brings the state in line with the policy of an IT department, and watches the municipality it names. */
export const followPolicy = async (): Promise<void> => {
  const preset = await loadPreset();
  if (Object.keys(preset).length === 0) return;
  const memory = await recall();
  const town = typeof memory === 'string' ? null : await missing(memory.state, preset);
  // Any command obeys; selecting nobody changes nothing else.
  await turn(town ? { do: 'watch', municipality: town } : { do: 'select', municipality: '' });
};
