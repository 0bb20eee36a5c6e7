/** Above the list: the yearly review is due, or was begun and waits to be taken up again. */
import { say } from '../../parts/say.ts';
import { placeOf, REVIEW } from './place.ts';
import { due, openReview, progressOf } from './review-state.ts';

export const ReviewNotice = () => {
  const open = openReview.value;
  if (open) {
    const { done, total } = progressOf(open);
    return (
      <p class="notice review-notice">
        {say('register_review_open', done, total)} <a href={placeOf(REVIEW)}>{say('register_review_resume')}</a>
      </p>
    );
  }
  return due.value?.due ? (
    <p class="notice review-notice">
      {say('register_review_due')} <a href={placeOf(REVIEW)}>{say('register_review_start')}</a>
    </p>
  ) : null;
};
