/** What the targets promise from now on, for a channel that goes on: asked in the evaluation, so that one yes covers it all. */
import type { Target } from '../../../channel/case.ts';
import { missingText } from '../../../channel/case-missing.ts';
import { type Evaluation, judge } from '../../../channel/evaluation.ts';
import { type Renewal, renewalFlaw, renewedTargets } from '../../../channel/renewal.ts';
import { targetTitle } from '../../../channel/results.ts';
import { isoDay } from '../../../register/day.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { now } from '../../store.ts';
import { change, channels } from './changing.ts';
import { dayAt } from './entries.ts';
import { Answer, NumberAnswer } from './inputs.tsx';

/** Built on what is kept by then: two fields that are left at once must not undo each other. */
const keepRenewal = ({ key, startedAt }: Evaluation, id: string, more: Partial<Renewal>): void => {
  const one = channels.value.evaluations.find((other) => other.key === key && other.startedAt === startedAt);
  if (!one) return;
  const before = one.renewals.find((other) => other.id === id) ?? { id, to: null, by: null };
  const renewals = [...one.renewals.filter((other) => other.id !== id), { ...before, ...more }];
  change({ change: 'evaluation', evaluation: judge(one, { renewals }) });
};

const Flaw = ({ target }: { target: Target }) => {
  const why = target.by === null ? null : renewalFlaw(target, now.value);
  if (why === null) return null;
  const about = { id: null, words: targetTitle(target) };
  return (
    <small class="wrong" role="alert">
      {missingText({ step: 'targets', why, about }, say)}
    </small>
  );
};

const toLabel = ({ unit }: Target): string =>
  unit.trim() === '' ? say('channels_renew_to') : say('channels_renew_to_unit', visible(unit));

const Row = ({ one, target, number }: { one: Evaluation; target: Target; number: number }) => {
  const id = `${one.key} ${one.startedAt} renew ${target.id}`;
  return (
    <fieldset class="one" data-renewal={target.id}>
      <legend>{visible(targetTitle(target)) || say('channels_target', number)}</legend>
      <div class="pair">
        <Answer
          id={`${id} by`}
          name={`renew-by-${target.id}`}
          label={say('channels_renew_by')}
          as="date"
          min={isoDay(now.value)}
          value={isoDay(target.by)}
          keep={(text) => keepRenewal(one, target.id, { by: dayAt(text) })}
        />
        <NumberAnswer
          id={`${id} to`}
          name={`renew-to-${target.id}`}
          label={toLabel(target)}
          value={target.to}
          keep={(to) => keepRenewal(one, target.id, { to })}
        />
      </div>
      <Flaw target={target} />
    </fieldset>
  );
};

/** Only the targets that end before somebody looks again; nothing when there are none. */
export const NewTargets = ({ one, targets }: { one: Evaluation; targets: readonly Target[] }) => {
  const ending = renewedTargets(targets, one.renewals, one.next?.at ?? null, now.value);
  if (ending.length === 0) return null;
  return (
    <fieldset>
      <legend>{say('channels_renew')}</legend>
      <p class="muted">{say('channels_renew_why')}</p>
      {ending.map((target, index) => (
        <Row key={target.id} one={one} target={target} number={index + 1} />
      ))}
    </fieldset>
  );
};
