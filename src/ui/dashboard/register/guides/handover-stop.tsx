/** One account of a handover: its tasks to tick off, and who comes instead. */
import { send } from '../../../../browser/messages.ts';
import { accountKey } from '../../../../register/account.ts';
import { type Handover, taskKey } from '../../../../register/handover.ts';
import { dateWords } from '../../../parts/age-words.ts';
import { municipalities } from '../../../parts/municipalities.ts';
import { say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import { language, state } from '../../../store.ts';
import { NotedField } from '../noted-fields.tsx';
import { placeOf } from '../place.ts';
import { accountName, keeperWords, stateWords } from '../words.ts';
import { sheetOf } from './handover-place.ts';
import type { Stop } from './leaver.ts';
import { townWords } from './town-words.ts';

type TaskOf = Stop['tasks'][number];

const tick = (handover: Handover, { task, done }: TaskOf): void =>
  send({
    do: 'handover',
    change: done === null ? 'done' : 'undone',
    id: handover.id,
    task: task.id,
    by: state.value.settings.initials,
  });

const doneWords = ({ at, by }: NonNullable<TaskOf['done']>): string => {
  const date = dateWords(at, language.value);
  return by === '' ? say('tools_done_on', date) : say('tools_done_by', date, visible(by));
};

const TaskLine = ({ handover, one }: { handover: Handover; one: TaskOf }) => {
  const { task, done } = one;
  return (
    <li data-task={task.kind} data-done={done !== null}>
      <label class="tick">
        <input
          type="checkbox"
          name="task"
          checked={done !== null}
          disabled={handover.closedAt !== null}
          onChange={() => tick(handover, one)}
        />
        <span>{say(taskKey(task.kind))}</span>
      </label>
      <small class="muted">{done === null ? say(`${taskKey(task.kind)}_why`) : <bdi>{doneWords(done)}</bdi>}</small>
    </li>
  );
};

/** Only where it is another one than the handover's: somebody may work for two municipalities. */
const OtherTown = ({ handover, stop: { account } }: { handover: Handover; stop: Stop }) =>
  account.municipality === handover.municipality ? null : (
    <> · {townWords(account.municipality, state.value, municipalities.value)}</>
  );

const Instead = ({ handover, of }: { handover: Handover; of: string }) => (
  <details>
    <summary>{say('leaver_other_successor')}</summary>
    <div class="fields">
      <NotedField sheet={sheetOf(handover)} field={`${of} name`} label={say('tools_name')} />
      <NotedField sheet={sheetOf(handover)} field={`${of} role`} label={say('tools_role')} />
    </div>
  </details>
);

export const HandoverStop = ({ handover, stop }: { handover: Handover; stop: Stop }) => {
  const { account, danger, tasks } = stop;
  const key = accountKey(account);
  return (
    <section class="stop" aria-label={accountName(account, say)} data-account={key} data-danger={danger}>
      <h2>
        <a href={placeOf(key)}>
          <bdi>{accountName(account, say)}</bdi>
        </a>
        <span class="muted">
          {' '}
          · {stateWords(account.state, say)}
          <OtherTown handover={handover} stop={stop} />
        </span>
      </h2>
      {danger && handover.closedAt === null && (
        <p class="danger">
          <span aria-hidden="true">! </span>
          <bdi>{say('handover_danger', keeperWords(handover.person))}</bdi>
        </p>
      )}
      <ul class="tasks">
        {tasks.map((one) => (
          <TaskLine key={one.task.id} handover={handover} one={one} />
        ))}
      </ul>
      {handover.closedAt === null && <Instead handover={handover} of={key} />}
    </section>
  );
};
