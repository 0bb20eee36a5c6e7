/** The list of channels: what is open, what sleeps, what each one still needs, and the hours there are. */
import { silenceNow } from '../../../channel/dates.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { now, state, watched } from '../../store.ts';
import { Heading } from '../heading.tsx';
import { channels } from './changing.ts';
import { ChannelTable } from './channel-table.tsx';
import { HoursAvailable } from './hours-available.tsx';
import { FEEDBACK, FIGURES, placeOf, STRATEGY } from './place.ts';
import { lines } from './view.ts';

const Rooms = () => (
  <ul class="rooms">
    <li>
      <a href={placeOf(STRATEGY)}>{say('channels_to_strategy')}</a>
    </li>
    <li>
      <a href={placeOf(FEEDBACK)}>{say('channels_to_feedback')}</a>
    </li>
    <li>
      <a href={placeOf(FIGURES)}>{say('channels_to_figures')}</a>
    </li>
  </ul>
);

const Silent = () => {
  const running = silenceNow(channels.value.silences, now.value);
  return running && <p class="notice">{say('channels_silence_now', visible(running.name))}</p>;
};

/** What to think of before anything opens. */
const Think = () => (
  <ol class="think">
    {(['goal', 'group', 'hours'] as const).map((step) => (
      <li key={step}>
        <strong>{say(`channels_think_${step}`)}</strong> {say(`channels_think_${step}_why`)}
      </li>
    ))}
  </ol>
);

const Empty = ({ town }: { town: string }) => {
  const wanted = state.value.accounts.some((one) => one.municipality === town);
  return (
    <div class="begin stack">
      <h2>{say('channels_think')}</h2>
      <Think />
      <p>{say(wanted ? 'channels_none_asleep' : 'channels_none')}</p>
      <p class="actions">
        <a class="button" href="#register">
          {say('channels_to_the_register')}
        </a>
      </p>
    </div>
  );
};

const Part = ({ is }: { is: 'open' | 'asleep' }) => {
  const shown = lines.value.filter(({ account }) => account.state === is);
  return (
    <section aria-labelledby={`channels-${is}`}>
      <h2 id={`channels-${is}`}>{say(`channels_part_${is}`)}</h2>
      {shown.length === 0 ? (
        <p class="muted">{say(`channels_part_${is}_none`)}</p>
      ) : (
        <ChannelTable lines={shown} caption={say(`channels_part_${is}`)} />
      )}
    </section>
  );
};

/** Whoever never made a plan learns first why one is asked for. */
const Lesson = () =>
  channels.value.cases.length === 0 ? (
    <section class="panel" aria-labelledby="channels-think">
      <h2 id="channels-think">{say('channels_think')}</h2>
      <Think />
    </section>
  ) : null;

export const List = () => {
  const town = watched.value?.municipality.id;
  if (town === undefined) return null;
  return (
    <>
      <Heading>{say('nav_channels')}</Heading>
      <p class="lead">{say('channels_explain')}</p>
      <Rooms />
      <Silent />
      {lines.value.length === 0 ? (
        <Empty town={town} />
      ) : (
        <>
          <Lesson />
          <Part is="open" />
          <Part is="asleep" />
          <HoursAvailable municipality={town} />
        </>
      )}
    </>
  );
};
