import EventDate from '@deskbook/ui/components/EventDate';
import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween, {dayAfter} from '@deskbook/ui/components/ShownBetween';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {usePageFacts} from '../../client/usePageFacts';
import type {Review} from '../../domain/pageFacts';
import {FactLine} from '../PageHeader/FactList';
import styles from './styles.module.css';

/** At the end of a page: its owner, review dates, audience and subjects. */
export default function AboutPage(): ReactNode {
  const page = usePageFacts();
  if (!page?.kind) return null;
  const {about} = page.facts;
  const [owner, ...others] = about[0]?.name === 'owner' ? about : [undefined, ...about];
  if (about.length === 0 && !page.review) return null;
  return (
    <dl className={styles.about}>
      {owner && <FactLine fact={owner} />}
      {page.review && (
        <div>
          <dt>{translate({id: 'fact.reviewed', message: 'Reviewed'})}</dt>
          <dd>
            <ReviewDates review={page.review} />
          </dd>
        </div>
      )}
      {others.map((fact) => fact && <FactLine key={fact.name} fact={fact} />)}
    </dl>
  );
}

/** When a page was reviewed, and when its next review is due; that may be past on the day of reading. */
function ReviewDates({review}: {review: Review}): ReactNode {
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
