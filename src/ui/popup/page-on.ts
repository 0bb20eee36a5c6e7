/** Whether an address is somebody's page on a known platform, and what we know of whose it is. */
import { sameForm } from '../../municipality/rule.ts';
import type { Platform } from '../../probe/platform.ts';
import type { Row } from '../../schedule/rows.ts';
import type { State } from '../../state/state.ts';

export type PageOn = { platform: Platform; handle: string };

/**
 * The name a page is about.
 * @param platforms those that may recognise it
 * @param address of the tab, anything at all
 */
export const pageOn = (platforms: readonly Platform[], address: string): PageOn | null => {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  for (const platform of platforms) {
    const handle = platform.recognise(url);
    if (handle) return { platform, handle };
  }
  return null;
};

export type Standing = { is: 'ours' } | { is: 'other'; since: number } | { is: 'row'; row: Row } | { is: 'unclear' };

/**
 * What we know of a page: by the register, by a person's word, by a row that is watched, or nothing.
 * @param rows of the shown municipality
 */
export const standingOf = ({ platform, handle }: PageOn, state: State, rows: readonly Row[]): Standing => {
  const form = sameForm(platform.rule, handle);
  const same = (one: { platform: string; handle: string }) =>
    one.platform === platform.id && sameForm(platform.rule, one.handle) === form;
  if (state.accounts.some(same)) return { is: 'ours' };
  const judged = state.judgements.find(same);
  if (judged) return { is: 'other', since: judged.at };
  const row = rows.find((one) => same({ platform: one.platform.id, handle: one.handle }));
  return row ? { is: 'row', row } : { is: 'unclear' };
};
