import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import ShownBetween from '../../../../components/ShownBetween';
import Island from '../../../../islands/Island';
import {markOf} from '../../../../learning/client/storageKeys';
import {useTrainingParts} from '../../client/trainingParts';
import FeedbackForm, {type FeedbackFormProps} from './FeedbackForm';
import styles from './styles.module.css';

const ANCHOR = 'feedback';

/** Questions to those who came, on the page of a session, from the minute its first date began. */
export default function SessionFeedback(): ReactNode {
  const {feedback} = useTrainingParts();
  useBrokenLinks().collectAnchor(ANCHOR);
  const [first] = feedback?.dates ?? [];
  if (!feedback || !first) return null;
  const props: FeedbackFormProps = {feedback};
  return (
    <ShownBetween as="div" from={first.startsAt} initially={false}>
      <section className={styles.feedback} aria-labelledby={ANCHOR} data-sheet="signing-styles">
        <h2 id={ANCHOR}>{translate({id: 'feedback.title', message: 'How was it?'})}</h2>
        <noscript>
          <p>
            {translate({
              id: 'feedback.withoutScript',
              message: 'This form needs JavaScript. You can also tell your trainer.',
            })}
          </p>
        </noscript>
        <Island name="session-feedback" kept={markOf('feedback', feedback.session)} props={props}>
          <FeedbackForm {...props} />
        </Island>
      </section>
    </ShownBetween>
  );
}
