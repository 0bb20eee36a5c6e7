/** From any stored document to the present version: numbered pure steps, each from one version to the next. */
import { asState } from './shape.ts';
import { type State, VERSION } from './state.ts';
import { isRecord, withStrangers } from './strangers.ts';
import { toLookalikes } from './version-2.ts';

type Step = (document: Record<string, unknown>) => Record<string, unknown>;

/** The step at index n brings version n + 1 to n + 2; none is ever changed after a release. */
const STEPS: readonly Step[] = [toLookalikes];

export type Opened =
  | { is: 'good'; state: State; migrated: boolean }
  /** Written by a later Naamwacht: refused whole, so that nothing in it is lost. */
  | { is: 'newer'; version: number }
  /** No document, or one that was cut or edited: kept aside, never overwritten. */
  | { is: 'broken' };

/**
 * Opens a stored or imported document.
 * @param document whatever was found
 * @param strangers what becomes of fields that this build does not know: those of a file are left out; those in our own
 * storage stay, because a later build of this version wrote them and comes back for them
 */
export const openDocument = (document: unknown, strangers: 'left out' | 'kept' = 'left out'): Opened => {
  if (!isRecord(document) || typeof document['version'] !== 'number') return { is: 'broken' };
  const version = document['version'];
  if (!Number.isInteger(version) || version < 1) return { is: 'broken' };
  if (version > VERSION) return { is: 'newer', version };
  const brought = STEPS.slice(version - 1).reduce((one, step) => step(one), document);
  const known = asState({ ...brought, version: VERSION });
  if (!known) return { is: 'broken' };
  const state = strangers === 'kept' ? withStrangers(known, brought) : known;
  return { is: 'good', state, migrated: version < VERSION };
};
