/** The yearly review in one sitting: it begins, goes account by account, may wait, and ends with what is to be done. */
import { useEffect, useRef } from 'preact/hooks';
import { send } from '../../../browser/messages.ts';
import type { Review } from '../../../register/review-due.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { language, watched } from '../../store.ts';
import { focusHeading, Heading } from '../heading.tsx';
import { Back } from './back.tsx';
import { placeOf } from './place.ts';
import { Sitting } from './review-sitting.tsx';
import { due, held, lastReview, openReview, progressOf } from './review-state.ts';
import { ReviewSummary } from './review-summary.tsx';

const Last = ({ review }: { review: Review }) => (
  <section aria-labelledby="last-review">
    <h2 id="last-review">{say('register_review_last', dateWords(review.closedAt ?? 0, language.value))}</h2>
    <ReviewSummary review={review} />
  </section>
);

const Start = ({ municipality }: { municipality: string }) => {
  const next = due.value;
  if (held.value.length === 0) return <p class="notice">{say('register_review_nothing')}</p>;
  return (
    <>
      <p class="lead">{say('register_review_explain')}</p>
      {next && (
        <p>{say(next.due ? 'register_review_due' : 'register_review_next', dateWords(next.dueAt, language.value))}</p>
      )}
      <p class="actions">
        <button
          type="button"
          name="start-review"
          class="primary"
          onClick={() => send({ do: 'review', change: 'start', municipality })}
        >
          {say('register_review_begin')}
        </button>
      </p>
      {lastReview.value && <Last review={lastReview.value} />}
    </>
  );
};

const Closing = ({ review }: { review: Review }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="review-closing">
      <h2 id="review-closing" ref={heading} tabIndex={-1}>
        {say('register_review_done')}
      </h2>
      <ReviewSummary review={review} />
      <p class="actions">
        <button
          type="button"
          name="close-review"
          class="primary"
          onClick={() => send({ do: 'review', change: 'close', municipality: review.municipality })}
        >
          {say('register_review_close')}
        </button>
      </p>
    </section>
  );
};

const Open = ({ review }: { review: Review }) => {
  const { done, total } = progressOf(review);
  if (done === total) return <Closing review={review} />;
  return (
    <>
      <Sitting review={review} />
      <p>
        <a href={placeOf(null)}>{say('register_review_pause')}</a>
      </p>
    </>
  );
};

/** The button that ended the sitting is gone, and would take the focus along. */
const useFocusAfter = (open: boolean): void => {
  const before = useRef(open);
  useEffect(() => {
    if (before.current && !open) focusHeading();
    before.current = open;
  }, [open]);
};

export const ReviewRoom = () => {
  const town = watched.value?.municipality;
  const review = openReview.value;
  useFocusAfter(review !== null);
  return (
    <>
      <Back />
      <Heading>{say('register_review')}</Heading>
      {review ? <Open review={review} /> : <Start municipality={town?.id ?? ''} />}
    </>
  );
};
