/** Where the counts of each period come from, since when, and the way to throw them away. */
import { useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { feedOf } from '../../../platforms/feeds.ts';
import type { Account } from '../../../register/account.ts';
import { profileOf } from '../../../schedule/subject.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { findings, language, machine } from '../../store.ts';
import { periodWords } from './dialogue-figures.ts';
import type { Point } from './dialogue-series.ts';

/** The line goes with its button, so the focus goes to the heading. */
const drop = ({ dialogue: { key, period } }: Point): void => {
  send({ do: 'channel', change: 'drop-dialogue', key, period });
  document.getElementById('dialogue-periods')?.focus();
};

/** Throwing away takes a second click. */
const Line = ({ point }: { point: Point }) => {
  const asked = useSignal(false);
  const { period, dialogue, whole } = point;
  const name = periodWords(period, say, language.value);
  const press = (): void => {
    if (asked.value) drop(point);
    asked.value = true;
  };
  return (
    <li data-period={period} data-from={dialogue.from}>
      <span>
        <strong>{name}</strong>
        <span>{say('talk_posts', dialogue.counts.posts)}</span>
        <span class="muted">{say(`talk_from_${dialogue.from}`, dateWords(dialogue.at, language.value))}</span>
        {!whole && <span class="muted">{say('talk_running')}</span>}
      </span>
      <span class="actions">
        {/* One button that changes its words, so that it keeps the focus. */}
        <button
          type="button"
          name={asked.value ? 'dialogue-drop-sure' : 'dialogue-drop'}
          class={asked.value ? 'grave' : ''}
          onClick={press}
        >
          {asked.value ? say('talk_drop_sure', name) : say('talk_drop')}
          {!asked.value && <span class="unseen"> {name}</span>}
        </button>
        {asked.value && (
          <button type="button" name="dialogue-drop-not" onClick={() => (asked.value = false)}>
            {say('talk_keep')}
          </button>
        )}
      </span>
    </li>
  );
};

const lastRead = (points: readonly Point[]): number =>
  Math.max(0, ...points.filter(({ dialogue }) => dialogue.from === 'feed').map(({ dialogue }) => dialogue.at));

/** What was read from the channel's open feed, and when; nothing where its platform has none. */
const FeedLine = ({ account, id, points }: { account: Account; id: string; points: readonly Point[] }) => {
  const told = useSignal(false);
  if (feedOf(account.platform) === undefined) return <p class="muted">{say('talk_feed_none')}</p>;
  if (account.state !== 'open') return <p class="muted">{say('talk_feed_asleep')}</p>;
  // A feed without a single post was read as well; notes of an older version have no feeds.
  const at = Math.max(lastRead(points), machine.value.feeds?.[id]?.at ?? 0);
  const ask = (): void => {
    told.value = true;
    // A feed is asked for by the number that the account's page gives; until that was read there is no feed to read.
    if (profileOf(findings.value, account.platform, account.handle)?.stableId === undefined)
      send({ do: 'check-one', platform: account.platform, handle: account.handle });
    send({ do: 'read-feed', account: id });
  };
  return (
    <p class="actions">
      <span>{at === 0 ? say('talk_feed_never') : say('talk_feed_read', dateWords(at, language.value))}</span>
      <button type="button" name="dialogue-read" onClick={ask}>
        {say('talk_feed_now')}
      </button>
      <span class="muted" role="status">
        {told.value ? say('talk_feed_asked') : ''}
      </span>
    </p>
  );
};

interface Props {
  account: Account;
  id: string;
  points: readonly Point[];
}

export const Periods = ({ account, id, points }: Props) => (
  <section aria-labelledby="dialogue-periods">
    <h3 id="dialogue-periods" tabIndex={-1}>
      {say('talk_periods')}
    </h3>
    <FeedLine account={account} id={id} points={points} />
    <ul class="rows talk-periods">
      {points.toReversed().map((point) => (
        <Line key={point.period} point={point} />
      ))}
    </ul>
  </section>
);
