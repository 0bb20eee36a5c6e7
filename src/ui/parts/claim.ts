/** Claiming a name: the handle goes to the clipboard, the platform's sign-up opens, and we ask afterwards how it went. */
import { send } from '../../browser/messages.ts';
import { openTab } from '../../browser/tabs.ts';
import type { Platform } from '../../probe/platform.ts';
import type { Row } from '../../schedule/rows.ts';

/** @param municipality its id */
export const claim = async (municipality: string, platform: Platform, handle: string): Promise<void> => {
  send({ do: 'claim', municipality, platform: platform.id, handle });
  // A popup closes when the tab opens: what must happen on this page happens first.
  await navigator.clipboard.writeText(handle).catch(() => undefined);
  const address = platform.claim ?? platform.page(handle);
  if (address) await openTab(address);
};

/** Whether a name may be claimed as far as anybody knows. */
export const isClaimable = ({ breach, reading }: Pick<Row, 'breach' | 'reading'>): boolean =>
  breach === null && reading.verdict.is === 'free';
