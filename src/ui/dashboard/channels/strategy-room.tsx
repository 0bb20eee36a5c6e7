/** The strategy: whom each channel is for, where nobody is, what it costs, and where pages sprawl. */
import { signal } from '@preact/signals';
import { GROUPS } from '../../../channel/groups.ts';
import { adviceOf, sprawlOf } from '../../../channel/sprawl.ts';
import { gapsOf, type Matrix, matrixOf } from '../../../channel/strategy.ts';
import {
  adviceText,
  gapTexts,
  groupNames,
  type Names,
  reasonText,
  sprawlText,
  strategyCaveats,
} from '../../../channel/strategy-text.ts';
import { say } from '../../parts/say.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';
import { now, watched } from '../../store.ts';
import { Heading } from '../heading.tsx';
import { Back } from './back.tsx';
import { HoursAvailable } from './hours-available.tsx';
import { StrategyPicture } from './strategy-drawing.tsx';
import { StrategyMatrix } from './strategy-matrix.tsx';
import { channelName, strategic } from './view.ts';

/** Whether groups are shown that stand in no plan: then it is seen who is forgotten. */
const everyGroup = signal(true);

const WANTED = GROUPS.filter((id) => id !== 'everyone');

const EveryGroup = () => (
  <label class="tick">
    <input
      type="checkbox"
      name="every-group"
      checked={everyGroup.value}
      onChange={(event) => {
        everyGroup.value = event.currentTarget.checked;
      }}
    />
    {say('channels_every_group')}
  </label>
);

const namesOf = ({ rows }: Matrix): Names => ({
  channel: channelName,
  platform: (id) => nameOfPlatform(id, say),
  group: groupNames(rows, say),
});

const Gaps = ({ matrix }: { matrix: Matrix }) => {
  const gaps = gapTexts(gapsOf(matrix), namesOf(matrix), say);
  return (
    <section aria-labelledby="strategy-gaps">
      <h2 id="strategy-gaps">{say('channels_gaps')}</h2>
      <p class="muted">{say('channels_gaps_explain')}</p>
      {gaps.length === 0 ? (
        <p>{say('channels_gaps_none')}</p>
      ) : (
        <ul class="points gaps">
          {gaps.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Sprawl = ({ matrix }: { matrix: Matrix }) => {
  const sprawl = sprawlOf(strategic.value, now.value);
  const names = namesOf(matrix);
  return (
    <section aria-labelledby="strategy-sprawl">
      <h2 id="strategy-sprawl">{say('channels_sprawl')}</h2>
      {sprawl.length === 0 && <p>{say('channels_sprawl_none')}</p>}
      <ul class="points">
        {sprawl.map((one) => {
          const text = sprawlText(one, names, say);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      <Advice names={names} />
    </section>
  );
};

const Advice = ({ names }: { names: Names }) => {
  const advice = adviceOf(strategic.value, now.value);
  if (advice.length === 0) return null;
  return (
    <>
      <h3>{say('channels_advice')}</h3>
      <ul class="plain">
        {advice.map((one) => (
          <li key={one.keys.join()} data-advice={one.do}>
            <strong>{adviceText(one, names, say)}</strong>{' '}
            {one.reasons.map((reason) => reasonText(reason, say)).join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
};

const Whole = ({ matrix, town }: { matrix: Matrix; town: string }) => (
  <>
    <section aria-labelledby="strategy-matrix">
      <h2 id="strategy-matrix">{say('channels_matrix')}</h2>
      <EveryGroup />
      <StrategyPicture matrix={matrix} />
      <StrategyMatrix matrix={matrix} />
      {strategyCaveats(say).map((text) => (
        <p key={text} class="muted">
          {text}
        </p>
      ))}
    </section>
    <Gaps matrix={matrix} />
    <HoursAvailable municipality={town} />
    <Sprawl matrix={matrix} />
  </>
);

export const StrategyRoom = () => {
  const matrix = matrixOf(strategic.value, everyGroup.value ? WANTED : []);
  return (
    <>
      <Back />
      <Heading>{say('channels_strategy')}</Heading>
      <p class="lead">{say('channels_strategy_explain')}</p>
      {matrix.channels.length === 0 ? (
        <p class="notice">{say('channels_none')}</p>
      ) : (
        <Whole matrix={matrix} town={watched.value?.municipality.id ?? ''} />
      )}
    </>
  );
};
