/** All questions of the plan, with a mark for those that have their answer. */
import { missingIn } from '../../../channel/case-missing.ts';
import { QUESTIONS } from '../../../channel/case-questions.ts';
import { say } from '../../parts/say.ts';
import { now } from '../../store.ts';
import type { Planning } from './planning.ts';
import { goToStep, stepOf } from './steps.ts';

export const StepList = ({ line, plan }: Planning) => {
  const open = new Set<string>(missingIn(plan, now.value).map(({ step }) => step));
  const shown = stepOf(line.key, plan, now.value);
  return (
    <ol class="step-list" aria-label={say('channels_steps')}>
      {QUESTIONS.map(({ id, required }) => {
        const done = required ? !open.has(id) : plan.notes !== '';
        return (
          <li key={id} data-step={id} data-done={done}>
            <button
              type="button"
              class="bare"
              aria-current={shown === id ? 'step' : undefined}
              onClick={() => goToStep(line.key, id)}
            >
              <span aria-hidden="true">{done ? '✓' : '○'}</span>
              <span>{say(`channels_step_${id}`)}</span>
              <span class="unseen">{say(done ? 'channels_done' : 'channels_not_done')}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
};
