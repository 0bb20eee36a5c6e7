/** What the channel must bring: targets with a number and a date. */
import { emptyTarget, type Target } from '../../../channel/case.ts';
import { measureKey } from '../../../channel/dialogue-words.ts';
import { MEASURES } from '../../../channel/measures.ts';
import { isoDay } from '../../../register/day.ts';
import { say } from '../../parts/say.ts';
import { answer } from './changing.ts';
import { Choice } from './choice.tsx';
import { dayAt } from './entries.ts';
import { Frame } from './field-frame.tsx';
import { Answer, NumberAnswer } from './inputs.tsx';
import type { Planning } from './planning.ts';

const keepTargets = (key: string, give: (targets: Target[]) => Target[]): void =>
  answer(key, (one) => ({ ...one, targets: give(one.targets) }));

/** A share is promised in hundredths, a time in hours; other measures have no unit. */
const unitOf = (measure: string, unit: string): string => {
  const found = MEASURES.find(({ id }) => id === measure)?.unit;
  if (found === 'share') return '%';
  return found === 'hours' ? say('channels_unit_hours') : unit;
};

type Edited = { id: string; target: Target; keep: (more: Partial<Target>) => void };

const MeasureChoice = ({ target, keep }: Edited) => (
  <Frame name={`target-measure-${target.id}`} label={say('channels_measure')} hint={say('channels_measure_hint')}>
    <select
      id={`target-measure-${target.id}`}
      name={`target-measure-${target.id}`}
      aria-describedby={`target-measure-${target.id}-hint`}
      value={target.measure}
      onChange={(event) => {
        const measure = event.currentTarget.value;
        keep({ measure, unit: unitOf(measure, target.unit) });
      }}
    >
      <option value="">{say('channels_measure_own')}</option>
      {MEASURES.map(({ id }) => (
        <option key={id} value={id}>
          {say(measureKey(id))}
        </option>
      ))}
    </select>
  </Frame>
);

const Numbers = ({ id, target, keep }: Edited) => (
  <div class="pair">
    <NumberAnswer
      id={`${id} from`}
      name={`target-from-${target.id}`}
      label={say('channels_target_from')}
      value={target.from}
      keep={(from) => keep({ from })}
    />
    <NumberAnswer
      id={`${id} to`}
      name={`target-to-${target.id}`}
      label={say('channels_target_to')}
      value={target.to}
      keep={(to) => keep({ to })}
    />
    <Answer
      id={`${id} unit`}
      name={`target-unit-${target.id}`}
      label={say('channels_target_unit')}
      value={target.unit}
      keep={(unit) => keep({ unit })}
    />
    <Answer
      id={`${id} by`}
      name={`target-by-${target.id}`}
      label={say('channels_target_by')}
      as="date"
      value={isoDay(target.by)}
      keep={(text) => keep({ by: dayAt(text) })}
    />
  </div>
);

const One = ({ edited, number, drop }: { edited: Edited; number: number; drop: () => void }) => {
  const { id, target, keep } = edited;
  return (
    <fieldset class="one">
      <legend>{say('channels_target', number)}</legend>
      <Answer
        id={`${id} words`}
        name={`target-words-${target.id}`}
        label={say('channels_target_words')}
        value={target.words}
        keep={(words) => keep({ words })}
      />
      <MeasureChoice {...edited} />
      <Choice
        name={`target-aim-${target.id}`}
        legend={say('channels_target_aim')}
        value={target.aim}
        options={(['least', 'most'] as const).map((value) => ({ value, words: say(`channels_aim_${value}`) }))}
        choose={(aim) => keep({ aim })}
      />
      <Numbers {...edited} />
      <p class="actions">
        <button
          type="button"
          name="drop-target"
          aria-label={say('channels_drop', say('channels_target', number))}
          onClick={drop}
        >
          {say('channels_remove')}
        </button>
      </p>
    </fieldset>
  );
};

export const TargetsAnswer = ({ line: { key }, plan: { targets } }: Planning) => (
  <>
    {targets.map((target, index) => {
      const keep = (more: Partial<Target>): void =>
        keepTargets(key, (all) => all.map((one) => (one.id === target.id ? { ...one, ...more } : one)));
      return (
        <One
          key={target.id}
          edited={{ id: `${key} ${target.id}`, target, keep }}
          number={index + 1}
          drop={() => keepTargets(key, (all) => all.filter((one) => one.id !== target.id))}
        />
      );
    })}
    <p class="actions">
      <button
        type="button"
        name="add-target"
        onClick={() => keepTargets(key, (all) => [...all, emptyTarget(`t${Date.now().toString(36)}`)])}
      >
        {say('channels_add_target')}
      </button>
    </p>
  </>
);
