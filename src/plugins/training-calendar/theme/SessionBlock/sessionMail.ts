import {translate} from '@docusaurus/Translate';
import type {Formats} from '../../../../components/formats';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';
import {sayStart} from '../dateWords';

type Purpose = 'registration' | 'waitlist' | 'cancellation';

/** The address of an e-mail about one date of a session, with everything filled in that the page knows. */
export function sessionMail(
  purpose: Purpose,
  {title, address, registration, contact}: Pick<SessionPart, 'title' | 'address' | 'registration' | 'contact'>,
  date: Pick<DateOfPart, 'start'>,
  formats: Formats,
): string {
  const values = {title, address, date: sayStart(date, formats)};
  const to = purpose === 'registration' ? registration.to : contact.email;
  const [subject, body] = {
    registration: [
      translate({id: 'session.registration.subjectOn', message: 'Registration: {title}, {date}'}, values),
      translate(
        {
          id: 'session.registration.body',
          message: 'Please register me.\n\nSession: {title}\nDate: {date}\nMy name: \nMy branch: \n\n{address}\n',
          description:
            'The text of the e-mail that registers for a session; the sender fills in the name and the branch',
        },
        values,
      ),
    ],
    waitlist: [
      translate({id: 'session.waitlist.subject', message: 'Waitlist: {title}, {date}'}, values),
      translate(
        {
          id: 'session.waitlist.body',
          message:
            'Please put me on the waitlist.\n\nSession: {title}\nDate: {date}\nMy name: \nMy branch: \n\n{address}\n',
          description: 'The text of the e-mail that joins a waitlist',
        },
        values,
      ),
    ],
    cancellation: [
      translate({id: 'session.cancel.subject', message: 'Cancel: {title}, {date}'}, values),
      translate(
        {
          id: 'session.cancel.body',
          message:
            'Please cancel my registration.\n\nSession: {title}\nDate: {date}\nMy name: \nMy branch: \n\n{address}\n',
          description: 'The text of the e-mail that cancels a registration',
        },
        values,
      ),
    ],
  }[purpose] as [string, string];
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
