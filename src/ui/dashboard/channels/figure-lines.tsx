/** Guidance figures beside a question: each with its year and its source, and with what is doubtful about it. */
import { figureRemarks, figuresFor, figureText, type ShownFigure } from '../../../channel/figures.ts';
import { groupName } from '../../../channel/groups.ts';
import { say } from '../../parts/say.ts';
import { now } from '../../store.ts';
import { accountName } from '../register/words.ts';
import { channels } from './changing.ts';
import { figurePlatform } from './figure-words.ts';
import { FIGURES, placeOf } from './place.ts';
import type { Planning } from './planning.ts';

/** What a reader must know about a figure, smaller under it. */
export const Remarks = ({ figure }: { figure: ShownFigure }) => (
  <>
    {figureRemarks(figure, say, now.value).map((remark) => (
      <small key={remark} class="remark">
        {remark}
      </small>
    ))}
  </>
);

const Lines = ({ title, about }: { title: string; about: string }) => {
  const figures = figuresFor(about, channels.value.figures, now.value);
  return (
    <>
      <dt>{title}</dt>
      {figures.length === 0 && <dd class="muted">{say('figure_none')}</dd>}
      {figures.map((figure) => (
        <dd key={figure.id} data-figure={figure.id}>
          {figureText(figure, figurePlatform(figure.platform, say), say)}
          <Remarks figure={figure} />
        </dd>
      ))}
    </>
  );
};

/** The figures of each chosen group, and of the platform itself; nothing as long as there is neither. */
export const GroupFigures = (planning: Planning) => {
  const { groups } = planning.plan;
  const ofPlatform = figuresFor(planning.line.account.platform, channels.value.figures, now.value);
  return groups.length + ofPlatform.length === 0 ? null : <Figures {...planning} />;
};

const Figures = ({ line: { account }, plan: { groups } }: Planning) => (
  <section class="figures" aria-labelledby="figures-title">
    <h3 id="figures-title">{say('channels_figures_beside')}</h3>
    <dl>
      {groups.map((group, index) => (
        <Lines
          key={`${group.id} ${group.words} ${index}`}
          title={groupName(group, say)}
          about={group.id ?? 'own words'}
        />
      ))}
      {figuresFor(account.platform, channels.value.figures, now.value).length > 0 && (
        <Lines title={accountName(account, say)} about={account.platform} />
      )}
    </dl>
    <p>
      <a href={placeOf(FIGURES)}>{say('channels_to_figures')}</a>
    </p>
  </section>
);
