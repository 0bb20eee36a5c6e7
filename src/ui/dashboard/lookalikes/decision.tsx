/** What a person said of an account, by whom and until when, what follows from it, and the way back. */
import { useEffect, useRef } from 'preact/hooks';
import { send } from '../../../browser/messages.ts';
import type { Decided } from '../../../impersonation/class.ts';
import { ADVICE, isReportable, triageKeys } from '../../../impersonation/triage.ts';
import type { Entry } from '../../../schedule/entries.ts';
import type { Judgement } from '../../../state/state.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language, now } from '../../store.ts';
import { AskOwner } from './ask-owner.tsx';
import { CARD_HEADING, focusOn, judged, REPORT_HEADING, told } from './told.ts';
import { visibleLines } from './words.ts';

const byWords = ({ by, at, until }: Judgement): string => {
  const [from, end] = [dateWords(at, language.value), dateWords(until, language.value)];
  return by === '' ? say('lookalikes_judged', from, end) : say('lookalikes_judged_by', from, end, visible(by));
};

/** The report stands further down: the address of the page is taken, so a button leads there. */
const ToReport = () => (
  <p class="actions">
    <button type="button" name="to-report" onClick={() => focusOn(REPORT_HEADING)}>
      {say('lookalikes_to_report')}
    </button>
  </p>
);

const Advice = ({ entry, decided }: { entry: Entry; decided: Decided }) => {
  const keys = triageKeys(decided);
  return (
    <>
      <p>{say(keys.todo)}</p>
      {keys.warning && <p class="warning">{say(keys.warning)}</p>}
      {isReportable(decided) && <ToReport />}
      <AskOwner entry={entry} leadsTo={ADVICE[decided].leadsTo} />
    </>
  );
};

/** A word without a class, or one that is too old to speak. */
const openWords = ({ decided, until }: Judgement): string => {
  if (decided === null) return say('lookalikes_judged_not_ours');
  return until <= now.value ? say('lookalikes_judged_over', say(`class_${decided}`)) : say(`class_${decided}`);
};

const TakeBack = ({ entry: { municipality, platformId, handle } }: { entry: Entry }) => (
  <p class="actions">
    <button
      type="button"
      name="unjudge"
      onClick={() => {
        send({ do: 'unjudge', municipality, platform: platformId, handle });
        told.value = say('lookalikes_told_taken_back', visible(handle));
        // The button goes away with the word.
        focusOn(CARD_HEADING);
      }}
    >
      {say('lookalikes_take_back')}
    </button>
  </p>
);

const Word = ({ entry, judgement }: { entry: Entry; judgement: Judgement }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (judged.peek() !== entry.key) return;
    judged.value = null;
    heading.current?.focus();
  }, [entry.key, judgement.at]);
  return (
    <section class="panel" aria-labelledby="card-decision" data-decision={entry.decided ?? ''}>
      <h3 id="card-decision" ref={heading} tabIndex={-1}>
        {openWords(judgement)}
      </h3>
      <p class="source">
        <bdi>{byWords(judgement)}</bdi>
      </p>
      {judgement.note !== '' && (
        <blockquote class="lines">
          <bdi>{visibleLines(judgement.note)}</bdi>
        </blockquote>
      )}
      {entry.decided && <Advice entry={entry} decided={entry.decided} />}
      <TakeBack entry={entry} />
    </section>
  );
};

export const Decision = ({ entry }: { entry: Entry }) =>
  entry.judgement ? <Word entry={entry} judgement={entry.judgement} /> : null;
