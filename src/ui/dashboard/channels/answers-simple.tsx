/** Answers that are one text, one number, one day or one choice. */
import { type ChannelCase, type Person, USES } from '../../../channel/case.ts';
import { MANY_HOURS } from '../../../channel/case-flaws.ts';
import { areManyHours } from '../../../channel/case-missing.ts';
import { isoDay } from '../../../register/day.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { answer } from './changing.ts';
import { Choice } from './choice.tsx';
import { dayAt } from './entries.ts';
import { Answer, NumberAnswer } from './inputs.tsx';
import type { Planning } from './planning.ts';

type TextField =
  | 'goal'
  | 'message'
  | 'outsideHours'
  | 'tone'
  | 'moderation'
  | 'fallback'
  | 'complaints'
  | 'stop'
  | 'notes';

/** An answer in a few sentences. */
export const textAnswer =
  (field: TextField) =>
  ({ line: { key }, plan }: Planning) => (
    <Answer
      id={`${key} ${field}`}
      name={`case-${field}`}
      label={null}
      as="area"
      value={plan[field]}
      keep={(text) => answer(key, (one) => ({ ...one, [field]: text }))}
    />
  );

export const UseAnswer = ({ line: { key }, plan }: Planning) => (
  <>
    <Choice
      name="case-use"
      legend={null}
      value={plan.use}
      options={USES.map((value) => ({ value, words: say(`case_use_${value}`) }))}
      choose={(use) => answer(key, (one) => ({ ...one, use }))}
    />
    {plan.use === 'own' && (
      <Answer
        id={`${key} ownUse`}
        name="case-ownUse"
        label={say('channels_own_use')}
        value={plan.ownUse}
        keep={(ownUse) => answer(key, (one) => ({ ...one, ownUse }))}
      />
    )}
  </>
);

/** Much is asked about and kept all the same: only what no week holds is refused. */
export const HoursAnswer = ({ line: { key }, plan }: Planning) => (
  <>
    <NumberAnswer
      id={`${key} hours`}
      name="case-hours"
      label={say('channels_hours_week')}
      value={plan.hours}
      keep={(hours) => answer(key, (one) => ({ ...one, hours }))}
    />
    <p role="status" class="muted" data-doubt-hours>
      {areManyHours(plan) ? say('channels_hours_many', MANY_HOURS) : ''}
    </p>
  </>
);

export const AnswerTimeAnswer = ({ line: { key }, plan: { answerTime } }: Planning) => {
  const keep = (more: Partial<ChannelCase['answerTime']>): void =>
    answer(key, (one) => ({ ...one, answerTime: { ...one.answerTime, ...more } }));
  return (
    <>
      <NumberAnswer
        id={`${key} within`}
        name="case-within"
        label={say('channels_within')}
        value={answerTime.within}
        keep={(within) => keep({ within })}
      />
      <Choice
        name="case-within-unit"
        legend={say('channels_within_unit')}
        value={answerTime.unit}
        options={(['hours', 'days'] as const).map((value) => ({ value, words: say(`channels_unit_${value}`) }))}
        choose={(unit) => keep({ unit })}
      />
    </>
  );
};

/** Those whom the register names, so that nobody has to type them again. */
const knownOf = ({ line: { account } }: Planning): Person[] =>
  [account.keeper, account.standIn, ...account.custody.administrators].filter(
    ({ role, name }, index, all) =>
      role + name !== '' && all.findIndex((one) => one.role === role && one.name === name) === index,
  );

const Known = ({ planning, choose }: { planning: Planning; choose: (person: Person) => void }) => {
  const known = knownOf(planning);
  if (known.length === 0) return null;
  return (
    <div class="known">
      <p class="muted">{say('channels_known_people')}</p>
      <p class="actions">
        {known.map(({ role, name }) => (
          <button key={`${role} ${name}`} type="button" name="known" onClick={() => choose({ role, name })}>
            {visible([role, name].filter((part) => part !== '').join(' · '))}
          </button>
        ))}
      </p>
    </div>
  );
};

/** Who follows the channel, or who stands in. */
export const personAnswer = (field: 'follows' | 'replaces') => (planning: Planning) => {
  const { line, plan } = planning;
  const keep = (more: Partial<Person>): void =>
    answer(line.key, (one) => ({ ...one, [field]: { ...one[field], ...more } }));
  return (
    <>
      <div class="pair">
        <Answer
          id={`${line.key} ${field} role`}
          name={`case-${field}-role`}
          label={say('channels_role')}
          value={plan[field].role}
          keep={(role) => keep({ role })}
        />
        <Answer
          id={`${line.key} ${field} name`}
          name={`case-${field}-name`}
          label={say('channels_name')}
          value={plan[field].name}
          keep={(name) => keep({ name })}
        />
      </div>
      <Known planning={planning} choose={keep} />
    </>
  );
};

export const EvaluationAnswer = ({ line: { key }, plan }: Planning) => (
  <Answer
    id={`${key} evaluateAt`}
    name="case-evaluateAt"
    label={say('channels_evaluate_on')}
    as="date"
    value={isoDay(plan.evaluateAt)}
    keep={(text) => answer(key, (one) => ({ ...one, evaluateAt: dayAt(text) }))}
  />
);
