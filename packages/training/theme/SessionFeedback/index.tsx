import Island from '@deskbook/engine/islands/Island';
import {markOf} from '@deskbook/records/client/storageKeys';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useTrainingParts} from '../../client/trainingParts';
import Panel from '../Panel';
import FeedbackForm, {type FeedbackFormProps} from './FeedbackForm';

/** Questions for attendees on a session's page, shown once its first date begins. */
export default function SessionFeedback(): ReactNode {
  const {feedback} = useTrainingParts();
  const [first] = feedback?.dates ?? [];
  if (!feedback || !first) return null;
  const props: FeedbackFormProps = {feedback};
  return (
    <ShownBetween as="div" from={first.startsAt} initially={false}>
      <Panel
        anchor="feedback"
        title={translate({id: 'feedback.title', message: 'How was it?'})}
        withoutScript={translate({
          id: 'feedback.withoutScript',
          message: 'This form needs JavaScript. You can also tell your trainer.',
        })}
      >
        <Island name="session-feedback" kept={markOf('feedback', feedback.session)} props={props}>
          <FeedbackForm {...props} />
        </Island>
      </Panel>
    </ShownBetween>
  );
}
