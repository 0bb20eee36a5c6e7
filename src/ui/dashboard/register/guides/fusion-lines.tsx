/** What a merger asks for, by day: each line can be ticked off and put on another day. */
import { send } from '../../../../browser/messages.ts';
import type { Merger, MergerLine } from '../../../../register/fusion.ts';
import { dateWords } from '../../../parts/age-words.ts';
import { municipalities } from '../../../parts/municipalities.ts';
import { say } from '../../../parts/say.ts';
import { VerdictMark } from '../../../parts/verdict-mark.tsx';
import { visible } from '../../../parts/visible.ts';
import { language, now, state } from '../../../store.ts';
import { goTo } from '../place.ts';
import { claimPlace } from './claim-place.ts';
import { OtherDay } from './fusion-day.tsx';
import { claimRow, isWatched, newTown } from './fusion-place.ts';
import { accountOf, daysIn, isLate } from './fusion-plan.ts';
import { dayWords, lineWords, whyWords } from './fusion-words.ts';
import { townWords } from './town-words.ts';

type Props = { merger: Merger; line: MergerLine };

const date = (at: number): string => dateWords(at, language.value);

const doneWords = ({ at, by }: NonNullable<MergerLine['done']>): string =>
  by === '' ? say('tools_done_on', date(at)) : say('tools_done_by', date(at), visible(by));

const tick = ({ merger, line }: Props): void =>
  send({
    do: 'merger',
    change: line.done === null ? 'done' : 'undone',
    id: merger.id,
    line: line.id,
    by: state.value.settings.initials,
  });

/** The claim itself is made for the new municipality, so that one is shown first. */
const Claiming = ({ merger, line }: Props) => {
  const row = claimRow(line);
  const town = newTown(merger);
  if (!row || line.done !== null) return null;
  const guide = (municipality: string): void => {
    send({ do: 'select', municipality });
    goTo(claimPlace(row.platform.id, row.handle));
  };
  return (
    <p class="claiming">
      <VerdictMark row={row} />
      {town && isWatched(town.id) && (
        <button type="button" name="guide" onClick={() => guide(town.id)}>
          {say('guide_link')}
          <span class="unseen"> {visible(row.handle)}</span>
        </button>
      )}
    </p>
  );
};

/** Why is said once for every kind of line on a day. */
const Line = ({ why, ...props }: Props & { why: boolean }) => {
  const { merger, line } = props;
  const account = accountOf(line, state.value.accounts);
  return (
    <li data-line={line.kind} data-platform={line.platform} data-done={line.done !== null}>
      <label class="tick">
        <input type="checkbox" name="line" checked={line.done !== null} onChange={() => tick(props)} />
        <bdi>
          {lineWords(merger, line, say)}
          {account && (
            <span class="muted"> · {townWords(account.municipality, state.value, municipalities.value)}</span>
          )}
        </bdi>
      </label>
      {why && <small class="muted">{whyWords(line, say)}</small>}
      {line.done && (
        <small class="muted">
          <bdi>{doneWords(line.done)}</bdi>
        </small>
      )}
      <Claiming {...props} />
      {line.done === null && <OtherDay {...props} />}
    </li>
  );
};

const Day = ({ merger, lines }: { merger: Merger; lines: readonly MergerLine[] }) => {
  const [first] = lines;
  if (!first) return null;
  const late = lines.some((line) => isLate(merger, line, now.value));
  const isFirst = (line: MergerLine): boolean => lines.find(({ kind }) => kind === line.kind) === line;
  return (
    <li data-days={first.days} data-late={late}>
      <h3>
        {dayWords(merger, first, say, date)}
        {late && <span class="late"> · {say('fusion_late')}</span>}
      </h3>
      <ul class="tasks">
        {lines.map((line) => (
          <Line key={line.id} merger={merger} line={line} why={isFirst(line)} />
        ))}
      </ul>
    </li>
  );
};

export const FusionLines = ({ merger }: { merger: Merger }) => (
  <section aria-labelledby="fusion-lines">
    <h2 id="fusion-lines">{say('fusion_lines')}</h2>
    {merger.lines.length === 0 ? (
      <p class="notice">{say('fusion_no_lines')}</p>
    ) : (
      <ol class="by-day">
        {daysIn(merger.lines).map(({ days, lines }) => (
          <Day key={days} merger={merger} lines={lines} />
        ))}
      </ol>
    )}
  </section>
);
