/** What a review comes to: what must be changed and what must be closed, each a click away. */
import type { Account } from '../../../register/account.ts';
import { accountKey } from '../../../register/account.ts';
import type { Review } from '../../../register/review-due.ts';
import { say } from '../../parts/say.ts';
import { placeOf } from './place.ts';
import { answered } from './review-state.ts';
import { accountName, serviceWords, stateWords } from './words.ts';

interface ListProps {
  title: string;
  accounts: readonly Account[];
}

const AccountList = ({ title, accounts }: ListProps) => {
  if (accounts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="rows">
        {accounts.map((account) => (
          <li key={accountKey(account)}>
            <a href={placeOf(accountKey(account))}>{accountName(account, say)}</a>
            <span class="muted">
              {serviceWords(account.service, say)} · {stateWords(account.state, say)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

export const ReviewSummary = ({ review }: { review: Review }) => {
  const [keep, change, close] = [answered(review, 'keep'), answered(review, 'change'), answered(review, 'close')];
  return (
    <div class="stack">
      <p>{say('register_review_kept', keep.length)}</p>
      <AccountList title={say('register_review_to_change', change.length)} accounts={change} />
      <AccountList title={say('register_review_to_close', close.length)} accounts={close} />
      {change.length + close.length === 0 && <p>{say('register_review_all_good')}</p>}
    </div>
  );
};
