/** A quick look at a stored document for the pages, which must not carry the whole check: the background does that one. */
import { type State, VERSION } from './state.ts';

const LISTS = ['municipalities', 'former', 'accounts', 'sightings', 'claims', 'judgements', 'alerts'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWatched = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value['choices']) &&
  isRecord(value['municipality']) &&
  typeof value['municipality']['id'] === 'string' &&
  typeof value['municipality']['name'] === 'string' &&
  ['names', 'languages', 'predecessors'].every((key) =>
    Array.isArray(Reflect.get(value['municipality'] as object, key)),
  );

const isState = (value: Record<string, unknown>): boolean =>
  LISTS.every((key) => Array.isArray(value[key]) && value[key].every(isRecord)) &&
  [value['municipalities'], value['former']].every((list) => Array.isArray(list) && list.every(isWatched)) &&
  isRecord(value['settings']) &&
  Array.isArray(value['settings']['platforms']) &&
  isRecord(value['settings']['keys']);

export type Glanced = { is: 'good'; state: State } | { is: 'newer' } | { is: 'broken' };

/**
 * Whether a page can draw a stored document.
 * @returns `newer` or `broken` when it can't; an older version is left to the background, which migrates it
 */
export const glance = (document: unknown): Glanced => {
  if (!isRecord(document)) return { is: 'broken' };
  if (typeof document['version'] === 'number' && document['version'] > VERSION) return { is: 'newer' };
  // Everything a page touches was looked at; what it holds was checked when it was written.
  return isState(document) ? { is: 'good', state: document as unknown as State } : { is: 'broken' };
};
