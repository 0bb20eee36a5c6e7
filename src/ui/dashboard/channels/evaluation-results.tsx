/** What became of each target: what was measured, typed by a person where nothing was, and what that means. */
import type { Target } from '../../../channel/case.ts';
import { targetText } from '../../../channel/case-text.ts';
import type { Evaluation } from '../../../channel/evaluation.ts';
import { goalFit, resultKey, type TargetResult, unclearKey } from '../../../channel/results.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language, now } from '../../store.ts';
import { change, channels } from './changing.ts';
import { numberText } from './entries.ts';
import { NumberAnswer } from './inputs.tsx';
import { withValue } from './measured.ts';

/** A target in words, with its date. */
export const targetWords = (target: Target): string =>
  visible(targetText(target, target.by === null ? '' : dateWords(target.by, language.value), say));

const valueLabel = ({ target: { unit } }: TargetResult): string =>
  unit.trim() === '' ? say('channels_measured_plain') : say('channels_measured', visible(unit));

const Outcome = ({ result, why }: TargetResult) => (
  <>
    <strong>{say(resultKey(result))}</strong>
    {why !== null && <small class="muted"> {say(unclearKey(why))}</small>}
  </>
);

const keepValue = ({ key, startedAt }: Evaluation, id: string, value: number | null): void => {
  const one = channels.value.evaluations.find((other) => other.key === key && other.startedAt === startedAt);
  if (!one || one.closedAt !== null) return;
  change({ change: 'evaluation', evaluation: { ...one, results: withValue(one.results, id, value, now.value) } });
};

const Row = ({ one, result }: { one: Evaluation; result: TargetResult }) => (
  <li data-target={result.target.id} data-result={result.result}>
    <p>{targetWords(result.target)}</p>
    <div class="beside">
      <NumberAnswer
        id={`${one.key} ${one.startedAt} ${result.target.id}`}
        name={`result-${result.target.id}`}
        label={valueLabel(result)}
        value={result.value}
        keep={(value) => keepValue(one, result.target.id, value)}
      />
      <p role="status">
        <Outcome {...result} />
      </p>
    </div>
    {result.measuredAt !== null && (
      <small class="muted">{say('channels_measured_at', dateWords(result.measuredAt, language.value))}</small>
    )}
  </li>
);

export const Results = ({ one }: { one: Evaluation }) => {
  const { measured, of } = goalFit(one.results);
  return (
    <div>
      <h3>{say('channels_results')}</h3>
      <p class="muted">{of === 0 ? say('channels_no_targets') : say('channels_goal_fit', measured, of)}</p>
      <ul class="results">
        {one.results.map((result) => (
          <Row key={result.target.id} one={one} result={result} />
        ))}
      </ul>
    </div>
  );
};

/** The results of a closed evaluation. */
export const ResultsTable = ({ results }: { results: readonly TargetResult[] }) =>
  results.length === 0 ? null : (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('channels_promised')}</th>
          <th scope="col">{say('channels_measured_head')}</th>
          <th scope="col">{say('channels_result')}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((one) => (
          <tr key={one.target.id}>
            <th scope="row">{targetWords(one.target)}</th>
            <td>
              {numberText(one.value, language.value)} {one.value !== null && visible(one.target.unit)}
            </td>
            <td>
              <Outcome {...one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
