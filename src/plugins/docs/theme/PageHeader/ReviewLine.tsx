import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import {useToday} from '../../../../components/useToday';
import type {Review} from '../../domain/pageFacts';
import styles from './styles.module.css';

/** A quiet line that tells until when a page holds; nothing once the banner stands above it. */
export function ReviewLine({review}: {review: Review}): ReactNode {
  const values = useReviewDates(review);
  if (useHasLapsed(review)) return null;
  return (
    <p className={styles.review}>
      <Translate id="review.holds" values={values}>
        {'Reviewed on {on}; to be checked again by {by}.'}
      </Translate>
    </p>
  );
}

/** Above everything else of a page whose review date has passed on the day of reading. */
export function LapsedBanner({review}: {review: Review}): ReactNode {
  const values = useReviewDates(review);
  if (!useHasLapsed(review)) return null;
  return (
    <div className={styles.lapsed} role="note">
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
    </div>
  );
}

function useHasLapsed(review: Review): boolean {
  const today = useToday();
  return today ? review.by < today : review.lapsed;
}

function useReviewDates(review: Review) {
  const formats = useFormats();
  return {
    on: <time dateTime={review.on}>{formats.date(review.on)}</time>,
    by: <time dateTime={review.by}>{formats.date(review.by)}</time>,
  };
}
