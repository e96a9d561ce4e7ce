import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import type {DateOfPart} from '../../domain/sessionPart';
import {formatDeadline} from '../dateWords';
import type {DateProps} from './dateProps';
import {Ask, nextOpenDate, OpenDate, Others, RegisterLink, SeeCalendar, WaitlistLink} from './nextSteps';
import styles from './styles.module.css';

/** How to take part in a date, or what to do instead. */
export default function Register({date, part}: DateProps): ReactNode {
  const {by} = part.registration;
  if (date.status === 'full') return <Full date={date} part={part} />;
  if (by === 'none') {
    return (
      <p className={styles.just}>
        {date.place
          ? translate({id: 'session.registration.none', message: 'No need to register. Just come.'})
          : translate({id: 'session.registration.noneOnline', message: 'No need to register. Just join.'})}
      </p>
    );
  }
  if (by === 'by-invitation') {
    return (
      <p className={styles.just}>
        <Translate
          id="session.registration.invitation"
          values={{contact: <Ask contact={part.contact} />}}
          description="The contact is a name with an e-mail address"
        >
          {'By invitation only. To ask about an invitation: {contact}'}
        </Translate>
      </p>
    );
  }
  return <OpenOrClosed date={date} part={part} />;
}

/** `DateBadges` beside the date already says that it's full. */
function Full({date, part}: DateProps): ReactNode {
  const hasOpenDate = nextOpenDate(date, part) !== undefined;
  return (
    <div className={styles.steps}>
      <OpenDate as="p" after={date} part={part} />
      <p className={clsx(styles.register, 'screen-only')}>
        <WaitlistLink date={date} part={part} />
      </p>
      {(!hasOpenDate || part.others.length > 0) && (
        <ul>
          <Others part={part} />
          {!hasOpenDate && <SeeCalendar part={part} />}
        </ul>
      )}
    </div>
  );
}

/** Shows either the open or the closed text, depending on the day of reading. */
function OpenOrClosed({date, part}: DateProps): ReactNode {
  const formats = useFormats();
  const {registerUntil} = date;
  const wasOpen = registerUntil > part.builtAt;
  const deadline = deadlineOf(date);
  return (
    <>
      <ShownBetween as="div" className={styles.register} until={registerUntil} initially={wasOpen}>
        <RegisterLink date={date} part={part} className="button button--primary">
          {part.registration.by === 'mail'
            ? translate({id: 'session.registration.mail', message: 'Register by e-mail'})
            : translate({id: 'session.registration.link', message: 'Register'})}
        </RegisterLink>
        <p className="quiet">
          {deadline ? (
            <Translate id="session.registration.closes" values={{date: formatDeadline(deadline, formats)}}>
              {'Register by {date}.'}
            </Translate>
          ) : (
            translate({id: 'session.registration.untilStart', message: 'Register any time before it starts.'})
          )}
          {part.registration.by === 'mail' && (
            <>
              {' '}
              <Translate id="session.registration.mailTo" values={{address: part.registration.to}}>
                {'The e-mail goes to {address}.'}
              </Translate>
            </>
          )}
        </p>
      </ShownBetween>
      <ShownBetween as="div" className={styles.steps} from={registerUntil} initially={!wasOpen}>
        <p>
          <strong>{translate({id: 'session.registration.closed', message: 'Registration is closed.'})}</strong>{' '}
          {deadline && (
            <Translate id="session.registration.closedSince" values={{date: formatDeadline(deadline, formats)}}>
              {'The last day was {date}.'}
            </Translate>
          )}
        </p>
        <ul>
          <li>
            <Translate id="session.lateSeat" values={{contact: <Ask contact={part.contact} />}}>
              {'To find out if there’s a seat left: {contact}'}
            </Translate>
          </li>
          <OpenDate after={date} part={part} />
          <Others part={part} />
        </ul>
      </ShownBetween>
    </>
  );
}

/** Returns the registration deadline for a date; null if registration stays open until it starts. */
export function deadlineOf({registrationCloses, registerUntil, startsAt}: DateOfPart): string | null {
  return registrationCloses && registerUntil < startsAt ? registrationCloses : null;
}
