/** What an IT department may set for everybody by policy; it holds over what a person chooses, and pages say so. */
import * as v from 'valibot';
import { LANGUAGES } from '../municipality/municipality.ts';
import type { State, Watched } from './state.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24));

/** One entry per field of the policy; a field that is wrong is left out by itself, so that one typing error spoils nothing. */
const FIELDS = {
  /** The name in the list, its id (`be:44021`), or any other organisation. */
  municipality: text,
  website: v.pipe(text, v.regex(/^https:\/\/[^\s/]+\.[^\s/]+/i)),
  /** Ids of the platforms that may be asked; others cannot be ticked. */
  platforms: v.pipe(v.array(text), v.minLength(1)),
  language: v.picklist(LANGUAGES),
  notify: v.boolean(),
  officeFrom: hour,
  officeTo: hour,
  backupDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650)),
};

export type Preset = { [K in keyof typeof FIELDS]?: v.InferOutput<(typeof FIELDS)[K]> };
export type PresetField = keyof Preset;

/** The preset in a policy, anything at all; empty when there is none. */
export const asPreset = (policy: unknown): Preset => {
  if (typeof policy !== 'object' || policy === null) return {};
  const given = Object.entries(FIELDS).flatMap(([field, schema]) => {
    const result = v.safeParse(schema, Reflect.get(policy, field));
    return result.success ? [[field, result.output]] : [];
  });
  return Object.fromEntries(given) as Preset;
};

const allowed = (ticked: readonly string[], platforms: readonly string[] | undefined): string[] => {
  if (!platforms) return [...ticked];
  const left = ticked.filter((id) => platforms.includes(id));
  return left.length > 0 ? left : [...platforms];
};

const withWebsite = (watched: Watched, website: string): Watched =>
  watched.municipality.website === website && !watched.municipality.websiteGuessed
    ? watched
    : { ...watched, municipality: { ...watched.municipality, website, websiteGuessed: false } };

/**
 * The state with the preset holding over it.
 * @param id of the municipality that the preset names, when it is watched
 * @returns the very same state when it obeys already
 */
export const obey = (state: State, preset: Preset, id: string | null): State => {
  const { settings } = state;
  const wanted = {
    ...settings,
    language: preset.language ?? settings.language,
    notify: preset.notify ?? settings.notify,
    office: { from: preset.officeFrom ?? settings.office.from, to: preset.officeTo ?? settings.office.to },
    backupDays: preset.backupDays ?? settings.backupDays,
    platforms: allowed(settings.platforms, preset.platforms),
  };
  const { website } = preset;
  const municipalities = state.municipalities.map((one) =>
    website !== undefined && one.municipality.id === id ? withWebsite(one, website) : one,
  );
  const same =
    JSON.stringify(wanted) === JSON.stringify(settings) &&
    municipalities.every((one, index) => one === state.municipalities[index]);
  return same ? state : { ...state, settings: wanted, municipalities };
};
