import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import {useToday} from '../../../../components/useToday';
import type {Review} from '../../domain/pageFacts';
import styles from './styles.module.css';

/** When the page was last checked: a quiet line, or a banner once the review date has passed on the day of reading. */
export default function ReviewLine({review}: {review: Review}): ReactNode {
  const formats = useFormats();
  const today = useToday();
  const lapsed = today ? review.by < today : review.lapsed;
  const values = {
    on: <time dateTime={review.on}>{formats.date(review.on)}</time>,
    by: <time dateTime={review.by}>{formats.date(review.by)}</time>,
  };
  if (!lapsed) {
    return (
      <p className={styles.review}>
        <Translate id="review.holds" values={values}>
          {'Reviewed on {on}; to be checked again by {by}.'}
        </Translate>
      </p>
    );
  }
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
