/** All measures of a channel by period, as the figures behind the bars. */
import { measureKey } from '../../../channel/dialogue-words.ts';
import type { MeasureId } from '../../../channel/measures.ts';
import type { Period } from '../../../channel/period.ts';
import { say } from '../../parts/say.ts';
import { language } from '../../store.ts';
import { periodWords, valueWords } from './dialogue-figures.ts';
import { measureIn, type Point } from './dialogue-series.ts';

const Cell = ({ point, id }: { point: Point | undefined; id: MeasureId }) => {
  const measure = measureIn(point, id);
  if (measure === undefined || measure.value === null) return <td class="number muted">–</td>;
  const words = valueWords(measure, say, language.value);
  return <td class="number">{measure.enough ? words : <span class="muted">({words})</span>}</td>;
};

interface Props {
  points: readonly Point[];
  axis: readonly Period[];
}

export const Figures = ({ points, axis }: Props) => {
  const of = (period: Period) => points.find((one) => one.period === period);
  const ids = points[0]?.measures.map(({ id }) => id) ?? [];
  const told = ids.filter((id) => points.some((point) => measureIn(point, id)?.value !== null));
  return (
    <details>
      <summary>{say('talk_table')}</summary>
      <p class="muted">{say('talk_table_what')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <section class="scroll" aria-label={say('talk_table')} tabIndex={0}>
        <table class="talk-table">
          <caption class="unseen">{say('talk_table')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('talk_measure')}</th>
              {axis.map((period) => (
                <th key={period} scope="col" class="number">
                  {periodWords(period, say, language.value)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((id) => (
              <tr key={id}>
                <th scope="row">{say(measureKey(id))}</th>
                {axis.map((period) => (
                  <Cell key={period} point={of(period)} id={id} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};
