/** How the dialogue on one channel goes, from counts only: never a name, never a text of anybody. */
import { useSignal } from '@preact/signals';
import { accountKey as keyOf } from '../../../register/account.ts';
import { say } from '../../parts/say.ts';
import { language, now, state } from '../../store.ts';
import { AnswerTimes } from './answer-times.tsx';
import { periodWords } from './dialogue-figures.ts';
import { TypedForm } from './dialogue-form.tsx';
import { ImportForm } from './dialogue-import.tsx';
import { Inhabitants } from './dialogue-inhabitants.tsx';
import { Measures } from './dialogue-measures.tsx';
import { Periods } from './dialogue-periods.tsx';
import { axisTo, type Point, seriesOf, usual } from './dialogue-series.ts';
import { Figures } from './dialogue-table.tsx';

const Shown = ({ points }: { points: readonly Point[] }) => {
  const chosen = useSignal('');
  const at = points.find(({ period }) => period === chosen.value) ?? usual(points);
  if (at === undefined) return null;
  return (
    <>
      <p class="field">
        <label for="dialogue-period">{say('talk_period')}</label>
        <select
          id="dialogue-period"
          name="dialogue-period"
          value={at.period}
          onChange={(event) => (chosen.value = event.currentTarget.value)}
        >
          {points.toReversed().map(({ period }) => (
            <option key={period} value={period}>
              {periodWords(period, say, language.value)}
            </option>
          ))}
        </select>
      </p>
      {!at.whole && <p class="notice">{say('talk_running_what')}</p>}
      <Measures points={points} at={at} />
      <AnswerTimes answering={at.dialogue.around.answering} />
      <Figures points={points} axis={axisTo(points, points.at(-1)?.period ?? at.period)} />
    </>
  );
};

interface Props {
  /** As the register makes it. */
  accountKey: string;
}

export const DialoguePart = ({ accountKey }: Props) => {
  const account = state.value.accounts.find((one) => keyOf(one) === accountKey);
  if (account === undefined) return null;
  const { dialogue, inhabitants } = state.value.channels;
  const people = inhabitants[account.municipality] ?? null;
  const points = seriesOf(dialogue, accountKey, people, now.value);
  return (
    <section aria-labelledby="dialogue" data-dialogue={accountKey} class="talk">
      <h2 id="dialogue">{say('talk_title')}</h2>
      <p class="lead">{say('talk_lead')}</p>
      {points.length === 0 ? <p class="notice">{say('talk_none')}</p> : <Shown points={points} />}
      <Periods account={account} id={accountKey} points={points} />
      <details>
        <summary>{say('talk_type')}</summary>
        <TypedForm id={accountKey} people={people} />
      </details>
      <details>
        <summary>{say('talk_import')}</summary>
        <ImportForm account={account} id={accountKey} people={people} />
      </details>
      <Inhabitants key={account.municipality} municipality={account.municipality} people={people} />
    </section>
  );
};
