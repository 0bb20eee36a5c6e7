/** One channel: whether it may open, the questions of its plan, and its evaluation. */
import { useEffect } from 'preact/hooks';
import { attentionKey } from '../../../channel/attention.ts';
import { emptyCase } from '../../../channel/case.ts';
import { say } from '../../parts/say.ts';
import { now, state, watched } from '../../store.ts';
import { Heading } from '../heading.tsx';
import { placeOf as registerPlace } from '../register/place.ts';
import { accountName, serviceWords, stateWords } from '../register/words.ts';
import { Back } from './back.tsx';
import type { ChannelLine } from './channel-lines.ts';
import { DialoguePart } from './dialogue.tsx';
import { EvaluationPart } from './evaluation.tsx';
import { GatePart } from './gate-part.tsx';
import { PlanPaper } from './plan-paper.tsx';
import { Question } from './question.tsx';
import { StepList } from './step-list.tsx';
import { holdStep, stepOf } from './steps.ts';

/** The evaluation stands far down. */
const toEvaluation = (): void => document.getElementById('part-evaluation')?.focus();

/** What asks for a person, and what to do about it. */
const Matter = ({ line: { account, attention } }: { line: ChannelLine }) => {
  if (attention.length === 0) return null;
  const name = accountName(account, say);
  return (
    <ul class="matter">
      {attention.map(({ kind }) => (
        <li key={kind} data-attention={kind}>
          <strong>{say(attentionKey(kind), name)}.</strong> {say(`${attentionKey(kind)}_todo`, name)}
          {kind === 'evaluation' && (
            <>
              {' '}
              <button type="button" class="link" name="to-evaluation" onClick={toEvaluation}>
                {say('channels_to_evaluation')}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

const Head = ({ line: { account, key } }: { line: ChannelLine }) => {
  const town = state.value.municipalities.find((one) => one.municipality.id === account.municipality);
  const elsewhere = town && account.municipality !== watched.value?.municipality.id;
  return (
    <p class="muted">
      {elsewhere && `${town.municipality.name} · `}
      {stateWords(account.state, say)} · {serviceWords(account.service, say)} ·{' '}
      <a href={registerPlace(key)}>{say('channels_to_register')}</a>
    </p>
  );
};

const PrintButton = () => (
  <p class="actions">
    <button type="button" name="print-plan" onClick={() => print()}>
      {say('channels_print')}
    </button>
  </p>
);

export const Room = ({ line }: { line: ChannelLine }) => {
  const { key, progress } = line;
  const plan = line.plan ?? emptyCase(key);
  useEffect(() => holdStep(key, stepOf(key, plan, now.value)), [key]);
  const planning = { line, plan };
  return (
    <article
      class="channel-room"
      data-channel={key}
      data-platform={line.account.platform}
      data-handle={line.account.handle}
      data-gate={line.gate.is}
    >
      <Back />
      <Heading>{accountName(line.account, say)}</Heading>
      <Head line={line} />
      <Matter line={line} />
      <GatePart line={line} />
      <section class="part wide" aria-labelledby="part-plan">
        <h2 id="part-plan">{say('channels_plan')}</h2>
        <p class="muted">{say('channels_progress', progress.done, progress.of)}</p>
        <div class="conversation">
          <StepList {...planning} />
          <Question {...planning} />
        </div>
        <PrintButton />
      </section>
      <DialoguePart accountKey={key} />
      <EvaluationPart {...planning} />
      <PlanPaper {...planning} />
    </article>
  );
};
