/** The measures of one period: what each is, how it moved, what it means, and what others published. */
import { anchorsFor, isOld } from '../../../channel/anchors.ts';
import {
  anchorWords,
  FORMULA_KEY,
  meaningKey,
  measureKey,
  notEnoughWords,
  trendKey,
} from '../../../channel/dialogue-words.ts';
import { MEASURES, type Measure, type MeasureId } from '../../../channel/measures.ts';
import { say } from '../../parts/say.ts';
import { language, now } from '../../store.ts';
import { Bars } from './dialogue-chart.tsx';
import { valueWords } from './dialogue-figures.ts';
import { axisTo, type Point, trendIn } from './dialogue-series.ts';

const SIGNS = { up: '↑', down: '↓', level: '=', not_enough: '', none_before: '' } as const;

/** Published figures stand apart and closed: they are no norm. */
const Anchors = ({ id }: { id: MeasureId }) => {
  const anchors = anchorsFor(id);
  if (anchors.length === 0) return null;
  return (
    <details>
      <summary>
        {say('talk_others')}
        <span class="unseen"> {say(measureKey(id))}</span>
      </summary>
      <p class="muted">{say('dialogue_anchors')}</p>
      <ul class="talk-anchors">
        {anchors.map((one) => {
          const { key, values } = anchorWords(one);
          return (
            <li key={one.id}>
              {say(key, ...values.map(String))}{' '}
              {isOld(one, now.value) && <small class="muted">{say('dialogue_anchor_old')} </small>}
              {one.indirect && <small class="muted">{say('dialogue_anchor_indirect')} </small>}
              <a href={one.source} target="_blank" rel="noopener noreferrer">
                {say('talk_source')}
                <span class="unseen"> {say(key, ...values.map(String))}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
};

interface Props {
  points: readonly Point[];
  at: Point;
}

const Value = ({ points, at, measure }: Props & { measure: Measure }) => {
  if (!measure.enough) {
    const { key, values } = notEnoughWords(measure.of);
    return <p class="talk-few">{say(key, ...values)}</p>;
  }
  const trend = trendIn(points, at, measure.id);
  return (
    <p>
      <strong class="talk-value">{valueWords(measure, say, language.value)}</strong>{' '}
      <span class="muted">
        <span aria-hidden="true">{SIGNS[trend.is]} </span>
        {say(trendKey(trend))}
      </span>
    </p>
  );
};

const Card = ({ points, at, measure }: Props & { measure: Measure }) => {
  const { id } = measure;
  const unsure = MEASURES.find((one) => one.id === id)?.formula === 'unsure';
  return (
    <li data-measure={id} data-enough={measure.enough}>
      <div>
        <h3>{say(measureKey(id))}</h3>
        <Value points={points} at={at} measure={measure} />
        <p class="muted">{say(meaningKey(id))}</p>
        {unsure && <p class="muted">{say(FORMULA_KEY)}</p>}
        <Anchors id={id} />
      </div>
      <Bars id={id} points={points} axis={axisTo(points, at.period)} chosen={at.period} />
    </li>
  );
};

/** What most people need; the rest is for who wants to look deeper. */
const isFirst = ({ id }: Measure): boolean => MEASURES.find((one) => one.id === id)?.formula === 'sure';

/** The measures that can be told; of the others only that they cannot. */
export const Measures = ({ points, at }: Props) => {
  const told = at.measures.filter(({ value }) => value !== null);
  const untold = at.measures.filter((one) => one.value === null && isFirst(one));
  const deeper = told.filter((one) => !isFirst(one));
  const cards = (some: readonly Measure[]) => (
    <ul class="talk-cards">
      {some.map((one) => (
        <Card key={one.id} points={points} at={at} measure={one} />
      ))}
    </ul>
  );
  return (
    <>
      {cards(told.filter(isFirst))}
      {deeper.length > 0 && (
        <details class="talk-deeper">
          <summary>{say('talk_deeper', deeper.length)}</summary>
          {cards(deeper)}
        </details>
      )}
      {untold.length > 0 && (
        <p class="muted" data-untold={untold.length}>
          {say('talk_untold', untold.map(({ id }) => say(measureKey(id))).join(', '))}
        </p>
      )}
    </>
  );
};
