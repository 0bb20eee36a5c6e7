/**
 * Tells a person what is news: one notification per alert ever, and one digest a week. It is noted what is about to be
 * shown, then it is shown, then it is marked as told. Whoever finds such a note looks whether the notification stands: a
 * worker that ended in between neither hides news nor tells it twice.
 */
import { badgeOf } from '../agenda/steps.ts';
import { notify, standing } from '../browser/notifications.ts';
import { languageFor, loadWords, phrase } from '../browser/words.ts';
import { oddLetters } from '../municipality/odd-letters.ts';
import { visible } from '../municipality/visible.ts';
import { platformOf } from '../platforms/index.ts';
import { digestDue, toNotify } from '../schedule/quiet.ts';
import type { Alert, State } from '../state/state.ts';
import type { Memory } from '../state/update.ts';
import { markTelling, markTold } from './alerting.ts';
import { recall } from './memory.ts';
import { stepsFor } from './turn.ts';

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

const DIGEST = 'digest';

/** What there is to tell now. @param told what was about to be shown when something ended it */
type News = { alerts: Alert[]; digest: boolean; count: number };

const newsOf = ({ state, machine }: Memory, now: number): News => {
  const count = Number.parseInt(badgeOf(stepsFor(state, now)), 10);
  return { alerts: toNotify(state, now), digest: digestDue(state, machine.digestAt, now) && count > 0, count };
};

const show = async (state: State, { alerts, digest, count }: News): Promise<void> => {
  const say = await speaker(state);
  for (const alert of alerts) await tellAlert(say, alert);
  if (digest) await notify(DIGEST, say('notification_digest_title'), say('notification_digest_text', count));
};

/** Shows the notifications that may come now. */
export const tellPeople = async (): Promise<void> => {
  const memory = await recall();
  if (typeof memory === 'string') return;
  const now = Date.now();
  const news = newsOf(memory, now);
  if (news.alerts.length === 0 && !news.digest) return;
  const [begun, shown] = [memory.machine.telling, await standing()];
  const ids = [...news.alerts.map((one) => one.id), ...(news.digest ? [DIGEST] : [])];
  const isShown = (id: string): boolean => begun[id] !== undefined && shown.has(id);
  const rest: News = {
    ...news,
    alerts: news.alerts.filter(({ id }) => !isShown(id)),
    digest: news.digest && !isShown(DIGEST),
  };
  const mark = () => markTold(ids, news.digest ? now : null, now);
  // A second try is marked before it is shown: were there never room for the mark, it would come again and again.
  if (ids.some((id) => begun[id] !== undefined)) return void ((await mark()) && (await show(memory.state, rest)));
  if (!(await markTelling(Object.fromEntries(ids.map((id) => [id, now]))))) return;
  await show(memory.state, rest);
  await mark();
};
