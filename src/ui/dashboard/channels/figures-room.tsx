/** The guidance figures: each with its year and source, replaced by one of the officer's own where she has a better one. */
import { useSignal } from '@preact/signals';
import { FIGURES as GIVEN, NEWER } from '../../../channel/figure-data.ts';
import {
  allFigures,
  figureFaultKey,
  figureText,
  type OwnFigure,
  ownFigureFault,
  type ShownFigure,
} from '../../../channel/figures.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language, now, state } from '../../store.ts';
import { Heading } from '../heading.tsx';
import { Back } from './back.tsx';
import { change, channels } from './changing.ts';
import { numberIn } from './entries.ts';
import { Remarks } from './figure-lines.tsx';
import { figurePlatform } from './figure-words.ts';
import { anySecret } from './no-secret.ts';
import { Silences } from './silences.tsx';
import { Typed } from './typed.tsx';
import { letGo, typedIn } from './typing.ts';

type Shown = { figure: ShownFigure };

const wordsOf = (figure: ShownFigure): string => figureText(figure, figurePlatform(figure.platform, say), say);

const numberOf = (text: string | undefined): number => {
  const number = numberIn(text ?? '');
  return typeof number === 'number' ? number : Number.NaN;
};

const Own = ({ figure }: Shown) => {
  const wrong = useSignal<ReturnType<typeof ownFigureFault>>(null);
  const ids = { percent: `${figure.id} percent`, year: `${figure.id} year`, source: `${figure.id} source` };
  const keep = (): void => {
    if (anySecret(...Object.values(ids))) return;
    const own: OwnFigure = {
      percent: numberOf(typedIn(ids.percent)),
      year: numberOf(typedIn(ids.year)),
      source: (typedIn(ids.source) ?? '').trim(),
      at: now.value,
      by: state.value.settings.initials,
    };
    wrong.value = ownFigureFault(own, now.value);
    if (wrong.value !== null) return;
    change({ change: 'figure', id: figure.id, figure: own });
    letGo(...Object.values(ids));
  };
  const wrongIn = (field: typeof wrong.value): string | null =>
    field !== null && wrong.value === field ? say(figureFaultKey(field)) : null;
  return (
    <details class="more">
      <summary>
        {say('channels_figure_replace')}
        <span class="unseen"> {wordsOf(figure)}</span>
      </summary>
      <form
        class="group"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <div class="pair">
          <Typed
            id={ids.percent}
            name={`percent-${figure.id}`}
            label={say('channels_figure_percent')}
            wrong={wrongIn('percent')}
          />
          <Typed id={ids.year} name={`year-${figure.id}`} label={say('channels_figure_year')} wrong={wrongIn('year')} />
        </div>
        <Typed
          id={ids.source}
          name={`source-${figure.id}`}
          label={say('channels_figure_source')}
          wrong={wrongIn('source')}
        />
        <p class="actions">
          <button type="submit" name={`keep-${figure.id}`}>
            {say('channels_figure_keep')}
            <span class="unseen"> {wordsOf(figure)}</span>
          </button>
        </p>
      </form>
    </details>
  );
};

const Mine = ({ figure }: Shown) => {
  const own = channels.value.figures[figure.id];
  if (!own) return null;
  return (
    <p class="actions">
      <span class="muted">{say('channels_figure_by', dateWords(own.at, language.value), visible(own.by) || '—')}</span>
      <button
        type="button"
        name={`drop-${figure.id}`}
        onClick={() => change({ change: 'figure', id: figure.id, figure: null })}
      >
        {say('channels_figure_drop')}
        <span class="unseen"> {wordsOf(figure)}</span>
      </button>
    </p>
  );
};

const One = ({ figure }: Shown) => {
  const given = GIVEN.find(({ id }) => id === figure.id);
  return (
    <li data-figure={figure.id} data-own={figure.own}>
      <p>{wordsOf(figure)}</p>
      <Remarks figure={figure} />
      {given && (
        <p>
          <a href={given.source} target="_blank" rel="noreferrer">
            {say('channels_figure_look', given.title)}
            <span class="unseen"> {wordsOf(figure)}</span>
          </a>
        </p>
      )}
      <Mine figure={figure} />
      <Own figure={figure} />
    </li>
  );
};

export const FiguresRoom = () => (
  <>
    <Back />
    <Heading>{say('channels_figures')}</Heading>
    <p class="lead">{say('channels_figures_explain')}</p>
    <section aria-labelledby="figures-list">
      <h2 id="figures-list">{say('channels_figures_list')}</h2>
      <ul class="figure-list">
        {allFigures(channels.value.figures, now.value).map((figure) => (
          <One key={figure.id} figure={figure} />
        ))}
      </ul>
      {NEWER.map(({ title, source }) => (
        <p key={title}>
          {say('figure_newer', title)}{' '}
          <a href={source} target="_blank" rel="noreferrer">
            {say('channels_figure_look', title)}
          </a>
        </p>
      ))}
    </section>
    <Silences />
  </>
);
