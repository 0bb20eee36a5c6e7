/** The file in which everything leaves and comes back: readable JSON that says what it is. */
import type { Finding } from '../verdict/finding.ts';
import { type Opened, openDocument } from './migrations.ts';
import type { State } from './state.ts';

const MARK = 'naamwacht';

/** The text of a backup; the user's own keys stay behind. @param at epoch milliseconds */
export const writeBackup = (state: State, findings: readonly Finding[], at: number): string =>
  JSON.stringify(
    {
      program: MARK,
      writtenAt: new Date(at).toISOString(),
      state: { ...state, settings: { ...state.settings, keys: {} } },
      findings,
    },
    null,
    2,
  );

export type ReadBackup = Opened | { is: 'foreign' };

/**
 * Reads a backup file.
 * @param file its text; anything at all
 * @returns the state, or why there is none: `foreign` when it is not ours, `broken` when it was cut or edited
 */
export const readBackup = (file: string): ReadBackup => {
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return { is: file.includes(`"program": "${MARK}"`) ? 'broken' : 'foreign' };
  }
  const ours = typeof value === 'object' && value !== null && Reflect.get(value, 'program') === MARK;
  return ours ? openDocument(Reflect.get(value as object, 'state')) : { is: 'foreign' };
};
