import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import {isCancelledOrPostponed} from '../../../../content/isCancelledOrPostponed';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';
import Ask from './Ask';
import {sayStart} from './dateWords';
import {registrationMail, waitlistMail} from './registrationMail';

interface Props {
  part: SessionPart;
}

/** How to get a seat when someone gives one up. */
export function Waitlist({date, part, as: Tag = 'li'}: Props & {date: DateOfPart; as?: 'li' | 'span'}): ReactNode {
  const formats = useFormats();
  const {registration, contact} = part;
  if (registration.by === 'web') {
    return (
      <Tag>
        <Link to={registration.to as string}>
          <Translate id="session.waitlist.web">See whether there’s a waitlist</Translate>
        </Link>
      </Tag>
    );
  }
  return (
    <Tag>
      <a href={waitlistMail(part, date, formats)}>
        <Translate id="session.waitlist.mail">Join the waitlist by e-mail</Translate>
      </a>
      {': '}
      <Ask contact={contact} />
    </Tag>
  );
}

export function LateSeat({part: {contact}}: Props): ReactNode {
  return (
    <li>
      <Translate id="session.lateSeat" values={{contact: <Ask contact={contact} />}}>
        {'To find out if there’s a seat left: {contact}'}
      </Translate>
    </li>
  );
}

/** The next date of the same series that one can still take part in. */
export function OpenDate({after, part, as: Tag = 'li'}: Props & {after: DateOfPart; as?: 'li' | 'span'}): ReactNode {
  const formats = useFormats();
  const {dates, registration} = part;
  const open = dates.find(
    (date) =>
      date.startsAt > after.startsAt &&
      date.registerUntil > after.registerUntil &&
      !isCancelledOrPostponed(date) &&
      date.status !== 'full',
  );
  if (!open) return null;
  const when = sayStart(open, formats);
  const link =
    registration.by === 'mail' ? (
      <a href={registrationMail(part, open, formats)}>{when}</a>
    ) : registration.by === 'web' ? (
      <Link to={registration.to as string}>{when}</Link>
    ) : (
      <strong>{when}</strong>
    );
  return (
    <Tag>
      <Translate id="session.openDate" values={{date: link}}>
        {'Next open date: {date}'}
      </Translate>
    </Tag>
  );
}

/** Sessions about the same things, each until its own date is over. */
export function Others({part: {others}}: Props): ReactNode {
  const formats = useFormats();
  return others.map(({title, to, start, endsAt}) => (
    <ShownBetween as="li" key={to} until={endsAt} initially>
      <Translate
        id="session.other"
        values={{session: <Link to={to}>{title}</Link>, date: formats.dateAndTime(start)}}
        description="Another session to go to, and its next date"
      >
        {'A session on the same topics: {session}, {date}'}
      </Translate>
    </ShownBetween>
  ));
}

export function SeeCalendar({part: {calendar}}: Props): ReactNode {
  return (
    <li>
      <Translate
        id="session.over.calendar"
        values={{
          calendar: (
            <Link to={calendar}>
              <Translate id="session.over.calendarLink">training calendar</Translate>
            </Link>
          ),
        }}
      >
        {'See what is coming up in the {calendar}.'}
      </Translate>
    </li>
  );
}
