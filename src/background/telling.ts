/** Tells a person what is news: at most one notification per alert ever, and one digest a week. */
import { badgeOf } from '../agenda/steps.ts';
import { notify } from '../browser/notifications.ts';
import { languageFor, loadWords, phrase } from '../browser/words.ts';
import { oddLetters } from '../municipality/odd-letters.ts';
import { visible } from '../municipality/visible.ts';
import { platformOf } from '../platforms/index.ts';
import { digestDue, toNotify } from '../schedule/quiet.ts';
import type { Alert, State } from '../state/state.ts';
import { recall } from './memory.ts';
import { markTold, stepsFor } from './turn.ts';

const speaker = async ({ settings }: State) => {
  const language = languageFor(settings.language);
  const words = await loadWords(language);
  return (key: string, ...args: (string | number)[]) => phrase(words, language, key, ...args);
};

/** A notification is plain text: what would not be seen in a handle, or not for what it is, stands in it in so many words. */
const marked = (handle: string): string => {
  const odd = oddLetters(handle);
  return odd === '' ? visible(handle) : `${visible(handle)} [${odd}]`;
};

const tellAlert = (say: Awaited<ReturnType<typeof speaker>>, alert: Alert): Promise<void> => {
  const platform = platformOf(alert.platform)?.name ?? visible(alert.platform);
  const handle = marked(alert.handle);
  return notify(
    alert.id,
    say(`alert_${alert.kind}_title`, handle, platform),
    say(`alert_${alert.kind}_todo`, handle, platform),
  );
};

/** Shows the notifications that may come now. */
export const tellPeople = async (): Promise<void> => {
  const memory = await recall();
  if (typeof memory === 'string') return;
  const now = Date.now();
  const alerts = toNotify(memory.state, now);
  const count = Number.parseInt(badgeOf(stepsFor(memory.state, now)), 10);
  const digest = digestDue(memory.state, memory.machine.digestAt, now) && count > 0;
  if (alerts.length === 0 && !digest) return;
  if (!(await markTold(alerts, digest ? now : null))) return;
  const say = await speaker(memory.state);
  for (const alert of alerts) await tellAlert(say, alert);
  if (digest) await notify('digest', say('notification_digest_title'), say('notification_digest_text', count));
};
