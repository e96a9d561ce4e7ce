import type {SignUp, SignUpDate} from '@deskbook/content/signUps';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import {translate} from '@docusaurus/Translate';
import {formatStart} from '../dateWords';

export type Purpose = 'registration' | 'waitlist' | 'cancellation';

/** Returns the link to get or give up a seat on a date: a web address, or an e-mail with everything filled in. */
export function seatAddress(
  purpose: Purpose,
  {title, address, registration, contact}: SignUp,
  {start}: Pick<SignUpDate, 'start'>,
  formats: Formats,
): string {
  if (registration.by === 'web') return registration.to as string;
  const values = {title, address, date: formatStart({start}, formats)};
  const to = purpose === 'registration' ? registration.to : contact?.email;
  const [subject, request] = {
    registration: [
      translate({id: 'session.registration.subjectOn', message: 'Registration: {title}, {date}'}, values),
      translate({id: 'session.registration.request', message: 'Please register me.'}),
    ],
    waitlist: [
      translate({id: 'session.waitlist.subject', message: 'Waitlist: {title}, {date}'}, values),
      translate({id: 'session.waitlist.request', message: 'Please put me on the waitlist.'}),
    ],
    cancellation: [
      translate({id: 'session.cancel.subject', message: 'Cancel: {title}, {date}'}, values),
      translate({id: 'session.cancel.request', message: 'Please cancel my registration.'}),
    ],
  }[purpose] as [string, string];
  const body = translate(
    {
      id: 'session.mail.body',
      message: '{request}\n\nSession: {title}\nDate: {date}\nMy name: \nMy branch: \n\n{address}\n',
    },
    {...values, request},
  );
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
