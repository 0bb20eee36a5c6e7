/** What is remembered, as the background reads it: checked, and never written over when it cannot be read. */
import { loadMachine, save } from '../browser/keeping.ts';
import { type Fault, type Kind, loadAll, loadDocument, loadSome, type Stored } from '../browser/storage.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { asLookalike, asPatrol, asWebsite } from '../state/kept.ts';
import type { Lookalike } from '../state/lookalike.ts';
import { emptyMachine } from '../state/machine.ts';
import { openDocument } from '../state/migrations.ts';
import { asMachine } from '../state/notes.ts';
import type { Patrol } from '../state/patrol.ts';
import { emptyState } from '../state/state.ts';
import type { Memory } from '../state/update.ts';
import type { Website } from '../state/website.ts';
import type { Finding } from '../verdict/finding.ts';
import { asFinding } from '../verdict/stored.ts';

export const USUAL = PLATFORMS.filter((one) => one.usual).map((one) => one.id);

/** What is remembered, or the fault that forbids to write over it. */
export const recall = async (): Promise<Memory | Fault['what']> => {
  const [document, notes] = await Promise.all([loadDocument(), loadMachine()]);
  const machine = asMachine(notes) ?? emptyMachine();
  if (document === undefined) return { state: emptyState(USUAL), machine };
  const opened = openDocument(document, 'kept');
  if (opened.is !== 'good') return opened.is;
  if (!opened.migrated) return { state: opened.state, machine };
  // Without room for the old one beside it nothing is written over it, now or by what comes after.
  const aside = { name: `before-${opened.state.version}`, value: document };
  if (!(await save({ document: opened.state, aside }))) return 'full';
  return { state: opened.state, machine };
};

/** What machines found, by its own key. */
export type Kept = {
  findings: Record<string, Finding>;
  lookalikes: Record<string, Lookalike>;
  patrols: Record<string, Patrol>;
  websites: Record<string, Website>;
};

/** Only what can be read; one that was damaged is as good as none. */
const readable = <T>(stored: Record<string, unknown>, read: (value: unknown) => T | null): Record<string, T> =>
  Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]) => {
      const one = read(value);
      return one === null ? [] : [[key, one]];
    }),
  );

const asKept = (stored: Stored): Kept => ({
  findings: readable(stored.finding, asFinding),
  lookalikes: readable(stored.lookalike, asLookalike),
  patrols: readable(stored.patrol, asPatrol),
  websites: readable(stored.website, asWebsite),
});

/** Everything that was found, or what was found under these keys. */
export const recallKept = async (keys?: Partial<Record<Kind, readonly string[]>>): Promise<Kept> =>
  asKept(await (keys ? loadSome(keys) : loadAll()));
