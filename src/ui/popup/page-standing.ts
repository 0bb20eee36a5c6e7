/** What we know at a glance of whose a page is. */
import type { Decided } from '../../impersonation/class.ts';
import { sameForm } from '../../municipality/rule.ts';
import type { Row } from '../../schedule/rows.ts';
import type { State } from '../../state/state.ts';
import type { PageOn } from './page-on.ts';

export type Standing =
  | { is: 'ours' }
  | { is: 'other'; since: number; decided: Decided | null }
  | { is: 'row'; row: Row }
  | { is: 'unclear' };

/**
 * What we know of a page at a glance: by the register, by a person's word, by a row that is watched, or nothing.
 * @param municipality id of the shown one
 * @param rows of the shown municipality
 * @param now epoch milliseconds; a word that is over a year old no longer speaks
 */
export const standingOf = (
  { platform, handle }: PageOn,
  state: State,
  municipality: string,
  rows: readonly Row[],
  now: number,
): Standing => {
  const form = sameForm(platform.rule, handle);
  const same = (one: { platform: string; handle: string }) =>
    one.platform === platform.id && sameForm(platform.rule, one.handle) === form;
  const here = (one: { municipality: string; platform: string; handle: string }) =>
    one.municipality === municipality && same(one);
  if (state.accounts.some(here)) return { is: 'ours' };
  const judged = state.judgements.find((one) => here(one) && one.until > now);
  if (judged) return { is: 'other', since: judged.at, decided: judged.decided };
  const row = rows.find((one) => same({ platform: one.platform.id, handle: one.handle }));
  return row ? { is: 'row', row } : { is: 'unclear' };
};
