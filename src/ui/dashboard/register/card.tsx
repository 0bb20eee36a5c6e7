/** The card of one account: what is the matter, what to do, and everything that is noted of it. */
import { useEffect } from 'preact/hooks';
import { Age } from '../../parts/age.tsx';
import { say } from '../../parts/say.ts';
import { now, state, watched } from '../../store.ts';
import { Heading } from '../heading.tsx';
import { PERIODS } from '../view.ts';
import { PageLink } from './account-link.tsx';
import { accountData } from './account-table.tsx';
import { Back } from './back.tsx';
import { Custody } from './card-custody.tsx';
import { Dates, Notes, People, What } from './card-fields.tsx';
import { Forget } from './card-forget.tsx';
import { Differences, Weaknesses } from './card-matter.tsx';
import { Rule } from './card-rule.tsx';
import { StatePart } from './card-state.tsx';
import { letGoOfSaved } from './drafts.ts';
import { DidButton, Due, VisitTold } from './due.tsx';
import type { Edited } from './field.tsx';
import { lineOf, type RegisterLine } from './register-lines.ts';
import { accountName, columnWords, serviceWords, stateWords } from './words.ts';

/** Whose it is, said when it is not the municipality that is shown. */
const Town = ({ id }: { id: string }) => {
  const town = state.value.municipalities.find((one) => one.municipality.id === id);
  return town && id !== watched.value?.municipality.id ? <p class="muted">{town.municipality.name}</p> : null;
};

const Head = ({ line }: { line: RegisterLine }) => {
  const { account } = line;
  return (
    <div class="account-head">
      <dl class="facts">
        <dt>{columnWords('state', say)}</dt>
        <dd>{stateWords(account.state, say)}</dd>
        <dt>{columnWords('service', say)}</dt>
        <dd>{serviceWords(account.service, say)}</dd>
        <dt>{say('register_visited')}</dt>
        <dd>
          <Age at={account.visitedAt} unknown={say('register_unknown_day')} />
        </dd>
        <dt>{say('register_due')}</dt>
        <dd>
          <Due {...line} />
        </dd>
      </dl>
      <p class="actions">
        <DidButton line={line} />
        <PageLink account={account} whole />
      </p>
      <VisitTold only={line.key} />
    </div>
  );
};

export const Card = (edited: Edited) => {
  const { account, id } = edited;
  const line = lineOf(account, PERIODS, now.value);
  useEffect(() => letGoOfSaved(account, id), [account, id]);
  return (
    <article class="account" {...accountData(line)}>
      <Back />
      <Heading>{accountName(account, say)}</Heading>
      <Town id={account.municipality} />
      <Head line={line} />
      <Differences {...edited} />
      <Weaknesses account={account} />
      <div class="parts">
        <div class="main-parts">
          <What {...edited} />
          <People {...edited} />
          <Custody {...edited} />
          <Notes {...edited} />
        </div>
        <div class="side-parts">
          <StatePart {...edited} />
          <Dates {...edited} />
          <Rule line={line} />
          <Forget {...edited} />
        </div>
      </div>
    </article>
  );
};
