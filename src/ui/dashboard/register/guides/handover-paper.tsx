/** The protocol of a handover on paper: what was done at each account, what is lacking, and who signs. */

import { platformOf } from '../../../../platforms/index.ts';
import { type Account, accountKey } from '../../../../register/account.ts';
import { type Handover, taskKey } from '../../../../register/handover.ts';
import { dateWords } from '../../../parts/age-words.ts';
import { municipalities } from '../../../parts/municipalities.ts';
import { say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import { language, now, state } from '../../../store.ts';
import { noted } from '../scratch.ts';
import { accountName, keeperWords } from '../words.ts';
import { type Ending, outcomeOf, peopleWords } from './handover-end.tsx';
import { sheetOf } from './handover-place.ts';
import type { Stop } from './leaver.ts';
import { townWords } from './town-words.ts';

const date = (at: number): string => dateWords(at, language.value);

const Facts = ({ handover }: { handover: Handover }) => (
  <dl class="facts">
    <dt>{say('leaver_paper_town')}</dt>
    <dd>{townWords(handover.municipality, state.value, municipalities.value)}</dd>
    <dt>{say('leaver_paper_person')}</dt>
    <dd>{keeperWords(handover.person)}</dd>
    <dt>{say('leaver_paper_begun')}</dt>
    <dd>{date(handover.startedAt)}</dd>
    <dt>{say('leaver_paper_closed')}</dt>
    <dd>{handover.closedAt === null ? say('leaver_paper_open') : date(handover.closedAt)}</dd>
    <dt>{say('tools_paper_printed')}</dt>
    <dd>{date(now.value)}</dd>
  </dl>
);

const addressOf = (account: Account): string =>
  account.address || (platformOf(account.platform)?.page(account.handle) ?? '');

const Tasks = ({ tasks }: Pick<Stop, 'tasks'>) => (
  <ul class="paper-ticks">
    {tasks.map(({ task, done }) => (
      <li key={task.id}>
        <span class="box-sign">{done === null ? '☐' : '☑'}</span>
        <span>
          {say(taskKey(task.kind))}
          {done !== null && <small> {[date(done.at), visible(done.by)].filter((one) => one !== '').join(', ')}</small>}
        </span>
      </li>
    ))}
  </ul>
);

const Row = ({ stop, after }: { stop: Stop; after: { account: Account; lacks: string[] } | undefined }) => {
  const address = addressOf(stop.account);
  const people = after && peopleWords(after.account);
  return (
    <tr>
      <th scope="row">
        {accountName(stop.account, say)}
        {address !== '' && <small>{visible(address)}</small>}
      </th>
      <td>
        <Tasks tasks={stop.tasks} />
      </td>
      <td>
        {people && (
          <dl class="paper-people">
            <dt>{say('leaver_column_keeper')}</dt>
            <dd>{people.keeper}</dd>
            <dt>{say('leaver_column_inside')}</dt>
            <dd>{people.inside}</dd>
          </dl>
        )}
        {after?.lacks.map((text) => (
          <p key={text}>! {text}</p>
        ))}
      </td>
    </tr>
  );
};

const Signature = ({ who, name }: { who: string; name: string }) => (
  <div class="signature">
    <p>{who}</p>
    <p>{say('leaver_paper_name', name)}</p>
    <p>{say('leaver_paper_date')}</p>
    <p>{say('leaver_paper_signature')}</p>
  </div>
);

export const HandoverPaper = (ending: Ending) => {
  const { handover, stops } = ending;
  const outcome = outcomeOf(ending);
  const successor = noted(sheetOf(handover), 'all name').trim();
  return (
    <article class="paper" data-paper="handover">
      <h2>{say('leaver_paper_title')}</h2>
      <Facts handover={handover} />
      <table>
        <thead>
          <tr>
            <th scope="col">{say('leaver_column_account')}</th>
            <th scope="col">{say('leaver_paper_steps')}</th>
            <th scope="col">{say(handover.closedAt === null ? 'leaver_after' : 'leaver_now')}</th>
          </tr>
        </thead>
        <tbody>
          {stops.map((stop) => {
            const key = accountKey(stop.account);
            return <Row key={key} stop={stop} after={outcome.find((one) => accountKey(one.account) === key)} />;
          })}
        </tbody>
      </table>
      <p class="paper-note">{say('leaver_paper_note')}</p>
      <div class="signatures">
        <Signature who={say('leaver_paper_leaver')} name={visible(handover.person.name)} />
        <Signature who={say('leaver_paper_successor')} name={visible(successor)} />
        <Signature who={say('leaver_paper_management')} name="" />
      </div>
    </article>
  );
};
