import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {endSentence} from '../shared/endSentence';
import OnDaysClosed from './OnDaysClosed';

/**
 * Beside the hours of the help desk: that it is closed on the day of reading, and why.
 *
 * @param children what is said then only, such as whom to call
 */
export default function HelpDeskClosed({children}: {children?: ReactNode}): ReactNode {
  return (
    <OnDaysClosed>
      {({reason}) => (
        <>
          <strong>
            {translate({id: 'home.closed', message: 'Closed today'})}
            {endSentence(reason ? `: ${reason}` : '')}
          </strong>{' '}
          {children}
        </>
      )}
    </OnDaysClosed>
  );
}
