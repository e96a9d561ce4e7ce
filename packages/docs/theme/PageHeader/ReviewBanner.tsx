import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import ShownBetween, {dayAfter} from '@deskbook/ui/components/ShownBetween';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Review} from '../../domain/pageFacts';
import styles from './styles.module.css';

/** A banner on a page whose review date has passed on the day of reading. */
export default function ReviewBanner({review}: {review: Review}): ReactNode {
  const formats = useFormats();
  return (
    <ShownBetween as="div" className={styles.lapsed} role="note" from={dayAfter(review.by)} initially={review.lapsed}>
      <Icon name="warning" />
      <p>
        <strong>{translate({id: 'review.lapsed.title', message: 'This page may be out of date.'})}</strong>{' '}
        <Translate id="review.lapsed.text" values={{by: <time dateTime={review.by}>{formats.date(review.by)}</time>}}>
          {'Its review was due on {by}. If in doubt, stop and ask the help desk.'}
        </Translate>
      </p>
    </ShownBetween>
  );
}
