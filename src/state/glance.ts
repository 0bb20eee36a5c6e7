/** A quick look at a stored document for the pages, which must not carry the whole check: the background does that one. */
import { type State, VERSION } from './state.ts';

const LISTS = [
  'municipalities',
  'former',
  'accounts',
  'handovers',
  'reviews',
  'mergers',
  'sightings',
  'claims',
  'judgements',
  'pointed',
  'captures',
  'reports',
  'officeHolders',
  'alerts',
] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWatched = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value['choices']) &&
  isRecord(value['guard']) &&
  Array.isArray(value['guard']['spared']) &&
  isRecord(value['municipality']) &&
  typeof value['municipality']['id'] === 'string' &&
  typeof value['municipality']['name'] === 'string' &&
  ['names', 'languages', 'predecessors'].every((key) =>
    Array.isArray(Reflect.get(value['municipality'] as object, key)),
  );

const isState = (value: Record<string, unknown>): boolean =>
  LISTS.every((key) => Array.isArray(value[key]) && value[key].every(isRecord)) &&
  [value['municipalities'], value['former']].every((list) => Array.isArray(list) && list.every(isWatched)) &&
  isRecord(value['channels']) &&
  isRecord(value['settings']) &&
  Array.isArray(value['settings']['platforms']) &&
  isRecord(value['settings']['keys']);

export type Glanced = { is: 'good'; state: State } | { is: 'older' | 'newer' | 'broken' };

/**
 * Whether a page can draw a stored document.
 * @returns `newer` or `broken` when it can't; `older` while the background has not yet brought it up to date
 */
export const glance = (document: unknown): Glanced => {
  if (!isRecord(document)) return { is: 'broken' };
  const { version } = document;
  if (typeof version === 'number' && version !== VERSION && version >= 1)
    return { is: version > VERSION ? 'newer' : 'older' };
  // Everything a page touches was looked at; what it holds was checked when it was written.
  return isState(document) ? { is: 'good', state: document as unknown as State } : { is: 'broken' };
};
