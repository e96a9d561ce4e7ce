import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {DayClosed} from '../content/closings';
import {endSentence} from '../shared/endSentence';
import ShownBetween, {dayAfter} from './ShownBetween';

/**
 * Beside the hours of the help desk: that it is closed on the day of reading, and why.
 *
 * @param children what is said then only, such as whom to call
 */
export default function HelpDeskClosed({children}: {children?: ReactNode}): ReactNode {
  const days = useDocusaurusContext().siteConfig.customFields?.helpDeskClosed as readonly DayClosed[] | undefined;
  return days?.map(({date, reason}) => (
    <ShownBetween key={date} className="screen-only" from={`${date}T00:00`} until={dayAfter(date)} initially={false}>
      <strong>
        <Translate id="home.closed">Closed today</Translate>
        {endSentence(reason ? `: ${reason}` : '')}
      </strong>{' '}
      {children}
    </ShownBetween>
  ));
}
