/** Everything there is to do, most urgent first; each step says what, why, and has its buttons. */
import { useRef } from 'preact/hooks';
import { accountOf, badgeOf, type Step, stepKey } from '../../agenda/steps.ts';
import { send } from '../../browser/messages.ts';
import type { Row } from '../../schedule/rows.ts';
import { nameKey } from '../../state/machine.ts';
import { dateWords } from '../parts/age-words.ts';
import { say } from '../parts/say.ts';
import { rows } from '../popup/groups.ts';
import { StepButtons } from '../popup/step-buttons.tsx';
import { stepWords } from '../popup/step-words.ts';
import { language, now, state, watched } from '../store.ts';
import { More, usePart } from './more.tsx';
import { opened, steps } from './view.ts';

const WEEK = 7;
/** With thousands of accounts there are thousands of steps; the most urgent come first. */
const PART = 50;

/** Whose step it is, said when it is not the municipality that is shown. */
const townOf = (step: Step): string => {
  const id = accountOf(step).municipality;
  if (id === '' || id === watched.value?.municipality.id) return '';
  const town = state.value.municipalities.find((one) => one.municipality.id === id);
  return town ? `${town.municipality.name}: ` : '';
};

const Snooze = ({ step, about }: { step: Extract<Step, { kind: 'alert' }>; about: string }) => (
  <button type="button" onClick={() => send({ do: 'snooze-alert', alert: step.alert.id, days: WEEK })}>
    {say('overview_snooze')}
    <span class="unseen"> {about}</span>
  </button>
);

/** The name a step is about, when it is one of those shown. */
const rowOf = (step: Step): Row | undefined => {
  if (step.kind !== 'alert' && step.kind !== 'claim') return undefined;
  const { platform, handle } = accountOf(step);
  return rows.value.find((row) => row.key === nameKey(platform, handle));
};

/** Opens the reasons, where a name can also be called ours. */
const Why = ({ row: { platform, handle }, about }: { row: Row; about: string }) => (
  <button
    type="button"
    aria-haspopup="dialog"
    onClick={() => {
      opened.value = { platform: platform.id, handle };
    }}
  >
    {say('reasons_title')}
    <span class="unseen"> {about}</span>
  </button>
);

const StepLine = ({ step }: { step: Step }) => {
  const { what, why } = stepWords(step, say, (at) => dateWords(at, language.value), now.value);
  const about = townOf(step) + what;
  const row = rowOf(step);
  return (
    <li data-step={step.kind} class={step.urgent ? 'urgent' : ''}>
      <div>
        <h3 tabIndex={-1}>
          <bdi>{about}</bdi>
        </h3>
        {why && <p class="muted">{why}</p>}
      </div>
      <div class="actions">
        <StepButtons step={step} about={about} />
        {row && <Why row={row} about={about} />}
        {step.kind === 'alert' && <Snooze step={step} about={about} />}
      </div>
    </li>
  );
};

export const Agenda = () => {
  const urgent = badgeOf(steps.value);
  const part = usePart(steps.value, PART);
  const list = useRef<HTMLOListElement>(null);
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">
        {say('agenda_title')}
        {urgent !== '' && <span class="count">{urgent}</span>}
      </h2>
      {steps.value.length === 0 && <p>{say('overview_agenda_empty')}</p>}
      <ol class="steps" ref={list}>
        {part.drawn.map((step) => (
          <StepLine key={stepKey(step)} step={step} />
        ))}
      </ol>
      <More part={part} list={() => list.current} focus="h3" />
    </section>
  );
};
