/** Makes the state obey the policy of an IT department, and watches the municipality that it names. */
import { loadPolicy } from '../browser/managed.ts';
import { loadMunicipalities } from '../browser/words.ts';
import { organisation } from '../municipality/free-entry.ts';
import { readList } from '../municipality/list.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { named } from '../municipality/search.ts';
import { asPreset, obey, type Preset } from '../state/preset.ts';
import type { State } from '../state/state.ts';

export const loadPreset = async (): Promise<Preset> => asPreset(await loadPolicy());

/** Chromium answers about policy only some three seconds after it was started (measured); no click waits for that. */
const SOON = 100;

/** The policy where it is known at once, otherwise none: `followPolicy` makes good what passed meanwhile. */
export const presetSoon = async (): Promise<Preset> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Preset>((done) => {
    timer = setTimeout(() => done({}), SOON);
  });
  const preset = await Promise.race([loadPreset(), late]);
  clearTimeout(timer);
  return preset;
};

/** The municipality a policy means: by id, by any of its names, or any other organisation by what it is called. */
const meant = async (text: string): Promise<Municipality | null> => {
  const list = readList(await loadMunicipalities().catch(() => []));
  const found = list.find((one) => one.id === text) ?? named(list, text)?.municipality;
  if (found) return found;
  const free = organisation(text);
  return 'refused' in free ? null : free;
};

const watches = ({ municipalities }: State, one: Municipality): boolean =>
  municipalities.some(({ municipality }) => municipality.id === one.id);

/**
 * The state as the policy wants it.
 * @returns the very same state when it obeys already
 */
export const obeyed = async (state: State, preset: Preset): Promise<State> => {
  if (Object.keys(preset).length === 0) return state;
  const town = preset.municipality === undefined ? null : await meant(preset.municipality);
  return obey(state, preset, town?.id ?? null);
};

/** The municipality that must still be watched because the policy names it, or null. */
export const missing = async (state: State, preset: Preset): Promise<Municipality | null> => {
  const town = preset.municipality === undefined ? null : await meant(preset.municipality);
  return town && !watches(state, town) ? town : null;
};
