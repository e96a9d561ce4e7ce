import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import {isCancelledOrPostponed} from '../../../../content/isCancelledOrPostponed';
import type {Contact} from '../../domain/contact';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';
import {formatStart} from '../dateWords';
import {type SeatPart, seatAddress} from './seatAddress';

interface Props {
  part: SessionPart;
}

interface SeatLinkProps {
  date: Pick<DateOfPart, 'start'>;
  part: SeatPart;
  /** For screen readers, if there are several such links */
  label?: string | undefined;
  className?: string;
  children: ReactNode;
}

export function RegisterLink({date, part, label, className = OUTLINE, children}: SeatLinkProps): ReactNode {
  return (
    <Link className={className} to={seatAddress('registration', part, date, useFormats())} aria-label={label}>
      {children}
    </Link>
  );
}

const OUTLINE = 'button button--outline button--primary';

interface WaitlistProps extends Pick<SeatLinkProps, 'date' | 'part'> {
  /** Which date it is, if there are several */
  when?: string;
}

export function WaitlistLink({date, part, when}: WaitlistProps): ReactNode {
  const text =
    part.registration.by === 'web'
      ? translate({id: 'session.waitlist.web', message: 'See if there’s a waitlist'})
      : translate({id: 'session.waitlist.mail', message: 'Join the waitlist'});
  return (
    <Link
      className={OUTLINE}
      to={seatAddress('waitlist', part, date, useFormats())}
      aria-label={when && `${text}: ${when}`}
    >
      {text}
    </Link>
  );
}

export function Ask({contact: {name, email, phone}}: {contact: Contact}): ReactNode {
  return (
    <>
      {name && `${name}, `}
      <a href={`mailto:${email}`}>{email}</a>
      {phone && (
        <>
          {` ${translate({id: 'session.or', message: 'or', description: 'Between an e-mail address and a phone number'})} `}
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </>
      )}
    </>
  );
}

/** Returns the next date of the series that still takes registrations. */
export function nextOpenDate<D extends Pick<DateOfPart, 'startsAt' | 'status' | 'registerUntil'>>(
  after: D,
  {dates}: {dates: readonly D[]},
): D | undefined {
  return dates.find(
    (date) =>
      date.startsAt > after.startsAt &&
      date.registerUntil > after.registerUntil &&
      !isCancelledOrPostponed(date) &&
      date.status !== 'full',
  );
}

export function OpenDate({after, part, as: Tag = 'li'}: Props & {after: DateOfPart; as?: 'li' | 'p'}): ReactNode {
  const formats = useFormats();
  const open = nextOpenDate(after, part);
  if (!open) return null;
  const when = formatStart(open, formats);
  const link = part.registration.to ? (
    <Link to={seatAddress('registration', part, open, formats)}>{when}</Link>
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

/** Sessions on the same topics, each shown until its own date is over. */
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
    <li className="screen-only">
      <Translate
        id="session.over.calendar"
        values={{
          calendar: (
            <Link to={calendar}>{translate({id: 'session.over.calendarLink', message: 'training calendar'})}</Link>
          ),
        }}
      >
        {'See what is coming up in the {calendar}.'}
      </Translate>
    </li>
  );
}
