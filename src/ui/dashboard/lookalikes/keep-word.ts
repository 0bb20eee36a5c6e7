/** Keeps what a person says of an account, and says that it was kept. */
import { send } from '../../../browser/messages.ts';
import type { Decided } from '../../../impersonation/class.ts';
import { isReportable } from '../../../impersonation/triage.ts';
import type { Entry } from '../../../schedule/entries.ts';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { state } from '../../store.ts';
import { type Choice, nextOpen } from './choices.ts';
import { clear } from './drafts.ts';
import { reportsOf } from './records.ts';
import { judged, told } from './told.ts';
import { entries, open } from './view.ts';

type Own = { municipality: string; platform: string; handle: string };

/** An open report takes the class a person chose since. */
const keepReport = (entry: Entry, own: Own, decided: Decided): void => {
  const running = reportsOf(entry).find((one) => one.outcome === 'open');
  if (running && isReportable(decided) && running.class !== decided)
    send({ do: 'report', change: 'open', id: crypto.randomUUID(), subject: { ...own, class: decided } });
};

const toldOf = ({ platform, platformId, handle }: Entry, choice: Choice): string =>
  choice === 'ours'
    ? say('lookalikes_told_ours', visible(handle), platform ? platformName(platform, say) : platformId)
    : say('lookalikes_told_judged', visible(handle), say(`class_${choice}`));

/** Goes on: to the next account that waits, to the list when none does, or nowhere. */
const goOn = (entry: Entry, choice: Choice, onward: boolean): void => {
  const next = onward ? nextOpen(entries.value, entry.key) : undefined;
  if (next) open(next.key);
  // What is ours leaves the list, and its card with it.
  else if (onward || choice === 'ours') open(null);
  else judged.value = entry.key;
  if (onward && !next) told.value = `${told.value} ${say('lookalikes_told_all')}`;
};

/**
 * Keeps a word on an account.
 * @param onward whether the next account is opened
 */
export const keepWord = (entry: Entry, choice: Choice, note: string, onward: boolean): void => {
  const { municipality, platformId: platform, handle } = entry;
  const own = { municipality, platform, handle };
  const by = state.value.settings.initials;
  if (choice === 'ours') send({ do: 'ours', by, ...own });
  else {
    send({ do: 'judge', decided: choice, by, note: note.trim(), ...own });
    keepReport(entry, own, choice);
  }
  told.value = toldOf(entry, choice);
  clear(entry.key, 'class', 'note');
  goOn(entry, choice, onward);
};
