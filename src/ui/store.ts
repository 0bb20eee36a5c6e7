/** The state as the pages see it: signals fed by storage. Pages read these and send commands; they never write. */
import { computed, signal } from '@preact/signals';
import { type Fault, loadDocument, loadFault, loadFindings, loadMachine, onStored } from '../browser/storage.ts';
import { languageFor, loadWords, type Words } from '../browser/words.ts';
import { PLATFORMS, tickedOf } from '../platforms/index.ts';
import type { Platform } from '../probe/platform.ts';
import { type Findings, keysOf } from '../schedule/rows.ts';
import { glance } from '../state/glance.ts';
import { emptyMachine, type Machine } from '../state/machine.ts';
import { emptyState, type State, type Watched } from '../state/state.ts';
import type { Finding } from '../verdict/finding.ts';

export const usualPlatforms: readonly string[] = PLATFORMS.filter((one) => one.usual).map((one) => one.id);

/** What is stored, as the background wrote and checked it. */
export const state = signal<State>(emptyState(usualPlatforms));
export const machine = signal<Machine>(emptyMachine());
export const findings = signal<Findings>({});
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

const asFindings = (stored: Record<string, unknown>): Findings => stored as Record<string, Finding>;

const readFindings = async (scope: 'current' | 'all'): Promise<void> => {
  const one = watched.value;
  if (scope === 'current' && !one) return;
  const keys = scope === 'all' || !one ? undefined : keysOf(state.value, one, platforms.value);
  findings.value = { ...findings.value, ...asFindings(await loadFindings(keys)) };
};

const applyDocument = (document: unknown): void => {
  if (document === undefined) return;
  if (document === null) {
    state.value = emptyState(usualPlatforms);
    return;
  }
  const seen = glance(document);
  if (seen.is === 'good') state.value = seen.state;
  else fault.value = { what: seen.is, at: Date.now() };
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
    const left = Object.entries(findings.value).filter(([key]) => !changed.removed.includes(key));
    if (Object.keys(changed.findings).length > 0 || changed.removed.length > 0)
      findings.value = { ...Object.fromEntries(left), ...asFindings(changed.findings) };
    now.value = Date.now();
    if (watched.value?.municipality.id !== before) await readFindings(scope);
  });
  const [document, notes, wrong] = await Promise.all([loadDocument(), loadMachine(), loadFault()]);
  fault.value = (wrong as Fault | undefined) ?? null;
  applyDocument(document);
  machine.value = (notes as Machine | undefined) ?? emptyMachine();
  const [loaded] = await Promise.all([loadWords(language.value), readFindings(scope)]);
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
