import EventDate from '@deskbook/ui/components/EventDate';
import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween, {dayAfter} from '@deskbook/ui/components/ShownBetween';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Review} from '../../domain/pageFacts';

/** When a page was reviewed, and when its next review is due; that may be past on the day of reading. */
export default function ReviewDates({review}: {review: Review}): ReactNode {
  const formats = useFormats();
  const values = {
    on: <EventDate date={review.on} isAhead={review.isExpected ?? false} />,
    by: <time dateTime={review.by}>{formats.date(review.by)}</time>,
  };
  const over = dayAfter(review.by);
  return (
    <>
      <ShownBetween until={over} initially={!review.lapsed}>
        <Translate id="review.holds" values={values}>
          {'{on}; next review due {by}'}
        </Translate>
      </ShownBetween>
      <ShownBetween from={over} initially={review.lapsed}>
        <Translate id="review.over" values={values}>
          {'{on}; next review was due {by}'}
        </Translate>
      </ShownBetween>
    </>
  );
}
