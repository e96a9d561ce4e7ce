import {translate} from '@docusaurus/Translate';
import type {Formats} from '../../../../components/formats';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';

/**
 * A mail that registers for a session, with everything filled in that the page knows.
 *
 * @param date the date meant; undefined where the sender is to write which one of a series
 */
export function registrationMail(
  {title, address, registration}: Pick<SessionPart, 'title' | 'address' | 'registration'>,
  date: Pick<DateOfPart, 'start'> | undefined,
  formats: Formats,
): string {
  const when = date && sayStart(date, formats);
  const values = {title, address, date: when ?? ''};
  const subject = when
    ? translate({id: 'session.registration.subjectOn', message: 'Registration: {title}, {date}'}, values)
    : translate({id: 'session.registration.subject', message: 'Registration: {title}'}, values);
  const body = translate(
    {
      id: 'session.registration.body',
      message: 'Please register me.\n\nSession: {title}\nDate: {date}\nMy name: \nMy branch: \n\n{address}\n',
      description: 'The text of the mail that registers for a session; the sender fills in the name and the branch',
    },
    values,
  );
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return `mailto:${registration.to}?${query}`;
}

/** `Tuesday, December 8, 2026, 8:30 AM` */
export function sayStart({start}: Pick<DateOfPart, 'start'>, formats: Formats): string {
  return `${formats.longDate(start)}, ${formats.time(start)}`;
}
