/** One account after the other, by keyboard: it stays, it must change, it goes. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { send } from '../../../browser/messages.ts';
import { type Account, accountKey } from '../../../register/account.ts';
import { ANSWERS, type Answer, type Review } from '../../../register/review-due.ts';
import { say } from '../../parts/say.ts';
import { ARRIVE_HERE } from '../heading.tsx';
import { PageLink } from './account-link.tsx';
import { CustodyFields } from './card-custody.tsx';
import { People } from './card-fields.tsx';
import { WeakList } from './card-matter.tsx';
import { letGoOfSaved } from './drafts.ts';
import { Facts } from './review-facts.tsx';
import { KEYS, meantBy } from './review-keys.ts';
import { progressOf, waiting } from './review-state.ts';
import { accountName } from './words.ts';

interface ButtonsProps {
  account: Account;
  onAnswer: (answer: Answer) => void;
  onBack: (() => void) | null;
}

const Buttons = ({ account, onAnswer, onBack }: ButtonsProps) => (
  <p class="actions answers">
    {ANSWERS.map((answer) => (
      <button
        key={answer}
        type="button"
        name={`answer-${answer}`}
        aria-keyshortcuts={KEYS[answer][0].toUpperCase()}
        onClick={() => onAnswer(answer)}
      >
        <kbd>{KEYS[answer][0].toUpperCase()}</kbd> {say(`register_answer_${answer}`)}
        <span class="unseen"> {accountName(account, say)}</span>
      </button>
    ))}
    {onBack && (
      <button type="button" name="answer-back" aria-keyshortcuts="ArrowLeft" onClick={onBack}>
        <kbd>←</kbd> {say('register_answer_back')}
      </button>
    )}
  </p>
);

const Inline = ({ account }: { account: Account }) => {
  const id = accountKey(account);
  useEffect(() => letGoOfSaved(account, id), [account, id]);
  return (
    <details class="more">
      <summary>{say('register_change_now')}</summary>
      <People account={account} id={id} />
      <CustodyFields account={account} id={id} />
    </details>
  );
};

/** A letter that is typed into a field answers nothing. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null;

/** The account that is asked about: the one a person came back to, else the weakest that waits. */
const currentOf = (review: Review, back: string | null): Account | null => {
  const accounts = waiting(review);
  return accounts.find((one) => accountKey(one) === back) ?? accounts[0] ?? null;
};

const Progress = ({ review }: { review: Review }) => {
  const { done, total } = progressOf(review);
  return (
    <p class="progress">
      <progress value={done} max={total} aria-label={say('register_review_progress', done, total)} />
      <span role="status">{say('register_review_progress', done, total)}</span>
    </p>
  );
};

export const Sitting = ({ review }: { review: Review }) => {
  const back = useSignal<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const account = currentOf(review, back.value);
  const key = account && accountKey(account);
  // The keys work where the focus is, so the next account takes it.
  useEffect(() => heading.current?.focus(), [key]);
  if (!account || key === null) return null;
  const { municipality } = review;
  const last = review.answers.at(-1);
  const answer = (one: Answer): void => {
    back.value = null;
    send({ do: 'review', change: 'answer', municipality, account: key, answer: one });
  };
  const goBack = (): void => {
    if (!last) return;
    back.value = last.account;
    send({ do: 'review', change: 'take-back', municipality, account: last.account });
  };
  const press = (event: KeyboardEvent): void => {
    const meant = isTyping(event.target) ? null : meantBy(event);
    if (meant === null) return;
    event.preventDefault();
    if (meant === 'back') goBack();
    else answer(meant);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every key has its button; the keys only save the way to it
    <div class="sitting" onKeyDown={press} data-account={key}>
      <Progress review={review} />
      <h2 ref={heading} tabIndex={-1} {...ARRIVE_HERE}>
        {accountName(account, say)}
      </h2>
      <WeakList account={account} />
      <Facts account={account} />
      <p class="actions">
        <PageLink account={account} whole />
      </p>
      <Buttons account={account} onAnswer={answer} onBack={last ? goBack : null} />
      <p class="muted">{say('register_review_keys')}</p>
      <Inline key={key} account={account} />
    </div>
  );
};
