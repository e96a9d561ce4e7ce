import upcoming from '@generated/deskbook-training-calendar/default/upcoming-sessions.json';
import type {ReactNode} from 'react';
import type {UpcomingChoice} from '../../domain/upcomingBlock';
import UpcomingList from './UpcomingList';

/** The next sessions, for any page: what `:::upcoming-sessions` becomes. */
export default function UpcomingSessions({children, ...choice}: UpcomingChoice & {children?: ReactNode}): ReactNode {
  return (
    <UpcomingList {...upcoming} choice={choice}>
      {children}
    </UpcomingList>
  );
}
