import type {Contact} from '@deskbook/content/signUps';
import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SessionPart} from '../../domain/sessionPart';

interface Props {
  part: SessionPart;
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
  );
}
