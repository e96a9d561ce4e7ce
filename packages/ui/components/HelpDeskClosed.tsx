import {endSentence} from '@deskbook/text/endSentence';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import OnDaysClosed from './OnDaysClosed';

/**
 * Next to the help desk's hours: says that it's closed today, and why.
 *
 * @param children shown only then, such as whom to call
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
