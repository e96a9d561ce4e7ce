import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {DateOfPart} from '../../domain/sessionPart';
import {sayDeadline} from './dateWords';

/** Until when one can register for a date: below the button that does it. */
export default function Deadline({date}: {date: DateOfPart}): ReactNode {
  const formats = useFormats();
  const closes = deadlineOf(date);
  if (!closes) return <Translate id="session.registration.untilStart">Register any time before it starts.</Translate>;
  return (
    <Translate id="session.registration.closes" values={{date: sayDeadline(closes, formats)}}>
      {'Register by {date}.'}
    </Translate>
  );
}

/** Null where one can register until the session starts. */
export function deadlineOf({registrationCloses, registerUntil, startsAt}: DateOfPart): string | null {
  return registrationCloses && registerUntil < startsAt ? registrationCloses : null;
}
