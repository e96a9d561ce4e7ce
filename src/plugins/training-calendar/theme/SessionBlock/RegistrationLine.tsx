import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {type Formats, useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import type {SessionPart} from '../../domain/sessionPart';
import {registrationMail} from './registrationMail';
import styles from './styles.module.css';

/** Whether one can register on the day of reading, and how. */
export default function RegistrationLine({part}: {part: SessionPart}): ReactNode {
  const {state, by} = part.registration;
  if (state === 'cancelled') {
    return (
      <p>
        <Translate id="session.registration.cancelled">It does not take place: nobody needs to register.</Translate>
      </p>
    );
  }
  if (state === 'postponed') {
    return (
      <p>
        <Translate id="session.registration.postponed">
          It has been postponed. Register when the new date stands here.
        </Translate>
      </p>
    );
  }
  if (state === 'full') {
    return (
      <p>
        <Translate
          id="session.registration.full"
          values={{
            full: (
              <strong>
                <Translate id="session.registration.fullWord">Full.</Translate>
              </strong>
            ),
          }}
        >
          {'{full} Nobody else can register.'}
        </Translate>
      </p>
    );
  }
  if (by === 'none') {
    return (
      <p>
        <Translate id="session.registration.none">You need not register: just come.</Translate>
      </p>
    );
  }
  if (by === 'by-invitation') {
    return (
      <p>
        <Translate id="session.registration.invitation">By invitation only: come if you have been asked to.</Translate>
      </p>
    );
  }
  return <OpenOrClosed part={part} />;
}

/** One of the two is in sight, on the day of reading. */
function OpenOrClosed({part}: {part: SessionPart}): ReactNode {
  const formats = useFormats();
  const {registration, dates, builtAt} = part;
  const {closes, closesAt} = registration;
  // Those listed are not the last ones where more follow: then only the closing time is known to end it.
  const until = part.hasMore ? closesAt : (dates.at(-1)?.registerUntil ?? closesAt);
  const wasOpen = until === null || until > builtAt;
  const isClosedByDate = closes !== null && until === closesAt;
  return (
    <>
      <ShownBetween as="p" className={styles.register} until={until ?? undefined} initially={wasOpen}>
        <RegisterLink part={part} />
        {closes && (
          <>
            {' '}
            <Translate id="session.registration.closes" values={{date: sayClosing(closes, formats)}}>
              {'until {date}'}
            </Translate>
          </>
        )}
      </ShownBetween>
      {until && (
        <ShownBetween as="p" from={until} initially={!wasOpen}>
          <strong>
            <Translate id="session.registration.closed">Registration is closed.</Translate>
          </strong>{' '}
          {isClosedByDate && (
            <Translate id="session.registration.closedSince" values={{date: sayClosing(closes, formats)}}>
              {'The last day was {date}.'}
            </Translate>
          )}
        </ShownBetween>
      )}
    </>
  );
}

function RegisterLink({part}: {part: SessionPart}): ReactNode {
  const formats = useFormats();
  const {registration, dates, isSeries} = part;
  const to = registration.to as string;
  if (registration.by === 'web') {
    return (
      <Link className="button button--primary" to={to}>
        <Translate id="session.registration.link">Register</Translate>
      </Link>
    );
  }
  return (
    <>
      <a className="button button--primary" href={registrationMail(part, isSeries ? undefined : dates[0], formats)}>
        <Translate id="session.registration.mail">Register by mail</Translate>
      </a>{' '}
      <Translate
        id="session.registration.mailTo"
        values={{address: to}}
        description="After the button that opens a mail"
      >
        {'to {address}'}
      </Translate>
    </>
  );
}

/** A day, or a day and the time on it. */
function sayClosing(closes: string, formats: Formats): string {
  const [date = closes, time] = closes.split(' ');
  return time ? `${formats.date(date)}, ${formats.time(closes)}` : formats.date(date);
}
