/** The state as the pages see it: signals fed by storage. Pages read these and send commands; they never write. */
import { computed, signal } from '@preact/signals';
import { loadMachine } from '../browser/keeping.ts';
import { send } from '../browser/messages.ts';
import {
  type Fault,
  type Kind,
  loadDocument,
  loadFault,
  loadSome,
  loadWhole,
  noneStored,
  onStored,
  type Stored,
} from '../browser/storage.ts';
import { languageFor, loadWords, type Words } from '../browser/words.ts';
import { PLATFORMS, tickedOf } from '../platforms/index.ts';
import type { Platform } from '../probe/platform.ts';
import { keysOf } from '../schedule/rows.ts';
import { glance } from '../state/glance.ts';
import type { Lookalike } from '../state/lookalike.ts';
import { emptyMachine, type Machine } from '../state/machine.ts';
import type { Patrol } from '../state/patrol.ts';
import { emptyState, type State, type Watched } from '../state/state.ts';
import type { Website } from '../state/website.ts';
import type { Finding } from '../verdict/finding.ts';

export const usualPlatforms: readonly string[] = PLATFORMS.filter((one) => one.usual).map((one) => one.id);

/** What is stored, as the background wrote and checked it. */
export const state = signal<State>(emptyState(usualPlatforms));
export const machine = signal<Machine>(emptyMachine());
/** What machines found, by kind and key; the popup holds only what it shows. */
export const found = signal<Stored>(noneStored());
const kept = <T>(kind: Kind) => computed(() => found.value[kind] as Readonly<Record<string, T>>);
export const findings = kept<Finding>('finding');
export const lookalikes = kept<Lookalike>('lookalike');
export const patrols = kept<Patrol>('patrol');
export const websites = kept<Website>('website');
export const fault = signal<Fault | null>(null);
export const words = signal<Words>({});
/** Becomes true once the stored state was read, so that a first run is not shown by mistake. */
export const ready = signal(false);
/** The time the pages show; renewed every half minute. */
export const now = signal(Date.now());

export const language = computed(() => languageFor(state.value.settings.language));

export const watched = computed<Watched | null>(
  () =>
    state.value.municipalities.find((one) => one.municipality.id === state.value.current) ??
    state.value.municipalities[0] ??
    null,
);

/** The ticked platforms, in the order of the list. */
export const platforms = computed<Platform[]>(() => tickedOf(state.value.settings.platforms));

const KINDS = ['finding', 'lookalike', 'patrol', 'website'] as const satisfies readonly Kind[];

/** Lays what was read or changed over what is shown. */
const layOver = (more: Stored, removed: readonly { kind: Kind; key: string }[] = []): void => {
  const next = noneStored();
  for (const kind of KINDS) {
    const gone = new Set(removed.filter((one) => one.kind === kind).map((one) => one.key));
    const changed = gone.size > 0 || Object.keys(more[kind]).length > 0;
    const left =
      gone.size === 0
        ? Object.entries(found.value[kind])
        : Object.entries(found.value[kind]).filter(([key]) => !gone.has(key));
    next[kind] = changed ? { ...Object.fromEntries(left), ...more[kind] } : found.value[kind];
  }
  found.value = next;
};

/** What the popup shows of what was found: the names of one municipality, and what its website says. */
const readCurrent = async (): Promise<void> => {
  const one = watched.value;
  if (one)
    layOver(await loadSome({ finding: keysOf(state.value, one, platforms.value), website: [one.municipality.id] }));
};

/** Reads what is kept of one account of somebody else, for the popup, which does not hold them all. */
export const readLookalike = async (key: string): Promise<void> => layOver(await loadSome({ lookalike: [key] }));

const applyDocument = (document: unknown): void => {
  if (document === undefined) return;
  if (document === null) {
    state.value = emptyState(usualPlatforms);
    return;
  }
  const seen = glance(document);
  if (seen.is === 'good') state.value = seen.state;
  // Any command makes the background bring it up to date; the new document then comes back as a change.
  else if (seen.is === 'older') send({ do: 'select', municipality: '' });
  else fault.value = { what: seen.is, at: Date.now() };
};

const loadPrecious = async (): Promise<{ document: unknown; machine: unknown; found: null }> => {
  const [document, notes] = await Promise.all([loadDocument(), loadMachine()]);
  return { document, machine: notes, found: null };
};

/**
 * Reads everything and keeps it up to date.
 * @param scope the popup reads the findings of the shown municipality only, the dashboard those of all
 */
export const openStore = async (scope: 'current' | 'all'): Promise<void> => {
  onStored(async (changed) => {
    const before = watched.value?.municipality.id;
    if (changed.document !== undefined) applyDocument(changed.document);
    if (changed.machine !== undefined) machine.value = (changed.machine as Machine | null) ?? emptyMachine();
    if (changed.fault !== undefined) fault.value = (changed.fault as Fault | null) ?? null;
    layOver(changed.items, changed.removed);
    now.value = Date.now();
    if (scope === 'current' && watched.value?.municipality.id !== before) await readCurrent();
  });
  const [whole, wrong] = await Promise.all([scope === 'all' ? loadWhole() : loadPrecious(), loadFault()]);
  fault.value = (wrong as Fault | undefined) ?? null;
  applyDocument(whole.document);
  machine.value = (whole.machine as Machine | undefined) ?? emptyMachine();
  if (whole.found) layOver(whole.found);
  const [loaded] = await Promise.all([loadWords(language.value), scope === 'current' ? readCurrent() : undefined]);
  words.value = loaded;
  ready.value = true;
  setInterval(() => {
    now.value = Date.now();
  }, 30_000);
  let spoken = language.value;
  language.subscribe(async (wanted) => {
    if (wanted === spoken) return;
    spoken = wanted;
    words.value = await loadWords(wanted);
  });
};
