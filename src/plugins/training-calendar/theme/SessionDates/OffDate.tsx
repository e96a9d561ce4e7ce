import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';
import {OpenDate} from '../SessionBlock/nextSteps';
import SubscribeLink from '../SessionBlock/SubscribeLink';

interface Props {
  date: DateOfPart;
  part: SessionPart;
}

/** What to do about one date of a series that was cancelled or postponed, while others take place. */
export default function OffDate({date, part}: Props): ReactNode {
  const {registration, file} = part;
  if (registration.state === 'cancelled' || registration.state === 'postponed') return null;
  return (
    <>
      {date.status === 'postponed' && (
        <p>
          <Translate id="session.datePostponed">The new date is not set yet.</Translate>{' '}
          {file && (
            <Translate
              id="session.datePostponed.subscribe"
              values={{subscribe: <SubscribeLink file={file} />}}
              description="The link reads: Subscribe"
            >
              {'{subscribe}, and it shows up in your calendar.'}
            </Translate>
          )}
        </p>
      )}
      <OpenDate as="p" after={date} part={part} />
    </>
  );
}
