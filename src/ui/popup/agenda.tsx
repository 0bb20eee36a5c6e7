/** What to do next: three steps at most, each with its buttons. */
import { signal } from '@preact/signals';
import { stepKey, stepsOf } from '../../agenda/steps.ts';
import { platformOf } from '../../platforms/index.ts';
import { dateWords } from '../parts/age-words.ts';
import { say } from '../parts/say.ts';
import { language, now, state, watched } from '../store.ts';
import { groups } from './groups.ts';
import { offersOf } from './offers.ts';
import { StepButtons } from './step-buttons.tsx';
import { stepWords } from './step-words.ts';

const MOST = 3;

/** How the plans are read, loaded apart: the popup is painted before it. */
const tend = signal<typeof import('../../agenda/tending.ts').tendSteps | null>(null);

void import('../../agenda/tending.ts').then(({ tendSteps }) => {
  tend.value = tendSteps;
});

/** Days of inactivity by platform, also of servers that were added. */
const periods = (): Record<string, number | null> =>
  Object.fromEntries(
    state.value.accounts.map(({ platform }) => [platform, platformOf(platform)?.inactivity.days ?? null]),
  );

export const Agenda = () => {
  const town = watched.value;
  const offers = town ? offersOf(town.municipality.id, groups.value, state.value.claims) : [];
  const tending = tend.value?.(state.value, now.value) ?? [];
  const steps = stepsOf(state.value, periods(), { offers, tending }, now.value).slice(0, MOST);
  if (steps.length === 0) return null;
  const date = (at: number) => dateWords(at, language.value);
  return (
    <section class="agenda">
      <h2 class="unseen">{say('agenda_title')}</h2>
      <ul>
        {steps.map((step) => {
          const { what, why } = stepWords(step, say, date, now.value);
          return (
            <li key={stepKey(step)} data-step={step.kind}>
              <p>
                <bdi>{what}</bdi>
                {why && <small class="muted">{why}</small>}
              </p>
              <div class="actions">
                <StepButtons step={step} about={what} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
