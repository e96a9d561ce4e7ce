import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween, {dayAfter} from '../../../../components/ShownBetween';
import type {Review} from '../../domain/pageFacts';
import styles from './styles.module.css';

/** A quiet line that tells until when a page holds; nothing once the banner stands above it. */
export function ReviewLine({review}: {review: Review}): ReactNode {
  const values = useReviewDates(review);
  return (
    <ShownBetween as="p" className={styles.review} until={dayAfter(review.by)} initially={!review.lapsed}>
      <Translate id="review.holds" values={values}>
        {'Reviewed on {on}; to be checked again by {by}.'}
      </Translate>
    </ShownBetween>
  );
}

/** Above everything else of a page whose review date has passed on the day of reading. */
export function LapsedBanner({review}: {review: Review}): ReactNode {
  const values = useReviewDates(review);
  return (
    <ShownBetween as="div" className={styles.lapsed} role="note" from={dayAfter(review.by)} initially={review.lapsed}>
      <p>
        <strong>
          <span aria-hidden="true">⚠ </span>
          <Translate id="review.lapsed.title">This page may be out of date.</Translate>
        </strong>{' '}
        <Translate id="review.lapsed.text" values={values}>
          {
            'It was last reviewed on {on} and was due again by {by}. If a step does not fit what you see, stop and ask the help desk.'
          }
        </Translate>
      </p>
    </ShownBetween>
  );
}

function useReviewDates(review: Review) {
  const formats = useFormats();
  return {
    on: <time dateTime={review.on}>{formats.date(review.on)}</time>,
    by: <time dateTime={review.by}>{formats.date(review.by)}</time>,
  };
}
