import {translate} from '@docusaurus/Translate';
import type {Formats} from '../../../../components/formats';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';
import {sayStart} from './dateWords';

type Facts = Pick<SessionPart, 'title' | 'address'>;

/** An e-mail that registers for one date of a session, with everything filled in that the page knows. */
export function registrationMail(
  facts: Facts & {registration: Pick<SessionPart['registration'], 'to'>},
  date: Pick<DateOfPart, 'start'>,
  formats: Formats,
): string {
  const values = valuesOf(facts, date, formats);
  return mailTo(
    facts.registration.to as string,
    translate({id: 'session.registration.subjectOn', message: 'Registration: {title}, {date}'}, values),
    translate(
      {
        id: 'session.registration.body',
        message: 'Please register me.\n\nSession: {title}\nDate: {date}\nMy name: \nMy branch: \n\n{address}\n',
        description: 'The text of the e-mail that registers for a session; the sender fills in the name and the branch',
      },
      values,
    ),
  );
}

/** An e-mail that asks for a place on the waitlist of a full date. */
export function waitlistMail(
  facts: Facts & Pick<SessionPart, 'contact'>,
  date: Pick<DateOfPart, 'start'>,
  formats: Formats,
): string {
  const values = valuesOf(facts, date, formats);
  return mailTo(
    facts.contact.email,
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
  );
}

/** An e-mail that gives up a seat on one date. */
export function cancellationMail(
  facts: Facts & Pick<SessionPart, 'contact'>,
  date: Pick<DateOfPart, 'start'>,
  formats: Formats,
): string {
  const values = valuesOf(facts, date, formats);
  return mailTo(
    facts.contact.email,
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
  );
}

function valuesOf({title, address}: Facts, date: Pick<DateOfPart, 'start'>, formats: Formats) {
  return {title, address, date: sayStart(date, formats)};
}

function mailTo(to: string, subject: string, body: string): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
