/** How many hours a week there are for all channels together, and what the plans ask of them. */
import { hoursOf } from '../../../channel/strategy.ts';
import { hoursTexts } from '../../../channel/strategy-text.ts';
import { say } from '../../parts/say.ts';
import { change, channels } from './changing.ts';
import { NumberAnswer } from './inputs.tsx';
import { strategic } from './view.ts';

/** Whether the plans fit in the hours, in sentences. */
export const HoursSaid = ({ municipality }: { municipality: string }) => {
  const hours = hoursOf(strategic.value, channels.value.hours[municipality] ?? null);
  return (
    <ul class="points" data-short={hours.short > 0}>
      {hoursTexts(hours, say).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
};

export const HoursAvailable = ({ municipality }: { municipality: string }) => (
  <section class="hours" aria-labelledby="hours-title">
    <h2 id="hours-title">{say('channels_hours_title')}</h2>
    <NumberAnswer
      id={`${municipality} hours`}
      name="channels-hours"
      label={say('channels_hours_available')}
      hint={say('channels_hours_hint')}
      value={channels.value.hours[municipality] ?? null}
      keep={(count) => change({ change: 'hours', municipality, count: count === null ? null : Math.max(0, count) })}
    />
    <HoursSaid municipality={municipality} />
  </section>
);
