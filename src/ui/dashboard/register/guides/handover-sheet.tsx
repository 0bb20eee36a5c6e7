/** One handover: what is to do at each account, what the register looks like afterwards, and the end of it. */
import { useEffect, useRef } from 'preact/hooks';
import { accountKey } from '../../../../register/account.ts';
import type { Handover } from '../../../../register/handover.ts';
import { dateWords } from '../../../parts/age-words.ts';
import { say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import { language, state } from '../../../store.ts';
import { focusHeading } from '../../heading.tsx';
import { NotedField } from '../noted-fields.tsx';
import { noted } from '../scratch.ts';
import { HandoverEnd } from './handover-end.tsx';
import { HandoverPaper } from './handover-paper.tsx';
import { sheetOf } from './handover-place.ts';
import { HandoverStop } from './handover-stop.tsx';
import { countOf, replacementsOf, type Stop, stopsOf } from './leaver.ts';

/** Who comes instead, as far as it was typed. */
const replacementsFor = (handover: Handover, stops: readonly Stop[]) => {
  const sheet = sheetOf(handover);
  const typed = (key: string) => ({ name: noted(sheet, `${key} name`), role: noted(sheet, `${key} role`) });
  const accounts = stops.map((one) => one.account);
  return replacementsOf(handover, accounts, typed, typed('all'));
};

const Begun = ({ handover: { startedAt, by, closedAt } }: { handover: Handover }) => {
  const date = (at: number): string => dateWords(at, language.value);
  return (
    <p class="muted">
      <bdi>
        {by === '' ? say('leaver_since', date(startedAt)) : say('leaver_since_by', date(startedAt), visible(by))}
        {closedAt !== null && ` ${say('leaver_closed_on', date(closedAt))}`}
      </bdi>
    </p>
  );
};

const Successor = ({ handover }: { handover: Handover }) => (
  <fieldset class="fields top">
    <legend>{say('leaver_successor')}</legend>
    <NotedField sheet={sheetOf(handover)} field="all name" label={say('tools_name')} />
    <NotedField sheet={sheetOf(handover)} field="all role" label={say('tools_role')} hint={say('leaver_role_stays')} />
  </fieldset>
);

/** The button that closed the handover is gone: the focus goes to the heading. */
const useClosing = ({ closedAt }: Handover): void => {
  const open = useRef(closedAt === null);
  useEffect(() => {
    if (open.current && closedAt !== null) focusHeading();
    open.current = closedAt === null;
  }, [closedAt]);
};

export const HandoverSheet = ({ handover }: { handover: Handover }) => {
  useClosing(handover);
  const stops = stopsOf(handover, state.value.accounts);
  const { all, done } = countOf(stops);
  const replacements = replacementsFor(handover, stops);
  const open = handover.closedAt === null;
  return (
    <>
      <div class="screen-only tools-screen" data-handover-open={open} data-done={done} data-total={all}>
        <Begun handover={handover} />
        <p class="sentence" role="status">
          {say('leaver_progress', all, done.toLocaleString(language.value))}
        </p>
        {open && stops.length > 0 && <Successor handover={handover} />}
        {stops.map((stop) => (
          <HandoverStop key={accountKey(stop.account)} handover={handover} stop={stop} />
        ))}
        <HandoverEnd handover={handover} stops={stops} replacements={replacements} />
      </div>
      <HandoverPaper handover={handover} stops={stops} replacements={replacements} />
    </>
  );
};
