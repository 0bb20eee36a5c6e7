/** What the yearly review shows of an account: enough to say whether it stays. */
import { Fragment } from 'preact';
import type { Account } from '../../../register/account.ts';
import { Age } from '../../parts/age.tsx';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { columnWords, factorWords, keeperWords, serviceWords, stateWords } from './words.ts';

export const Facts = ({ account }: { account: Account }) => {
  const { custody, keeper, standIn } = account;
  const facts = [
    ['state', stateWords(account.state, say)],
    ['service', serviceWords(account.service, say)],
    ['keeper', keeperWords(keeper)],
    ['standIn', keeperWords(standIn)],
    ['administrators', custody.administrators.map(keeperWords).join(', ')],
    ['secondFactor', factorWords(custody.secondFactor, say)],
    ['place', visible(custody.place)],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([column, words]) => (
        <Fragment key={column}>
          <dt>{columnWords(column, say)}</dt>
          <dd>{words || '—'}</dd>
        </Fragment>
      ))}
      <dt>{say('register_visited')}</dt>
      <dd>
        <Age at={account.visitedAt} unknown={say('register_unknown_day')} />
      </dd>
      <dt>{columnWords('reviewedAt', say)}</dt>
      <dd>
        <Age at={custody.reviewedAt} unknown={say('register_unknown_day')} />
      </dd>
    </dl>
  );
};
