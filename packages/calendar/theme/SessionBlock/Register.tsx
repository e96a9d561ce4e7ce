import {openDates} from '@deskbook/content/signUps';
import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {DateOfPart} from '../../domain/sessionPart';
import {formatDeadline} from '../dateWords';
import RegisterButton from '../RegisterButton';
import type {DateProps} from './dateProps';
import {Ask, Others, SeeCalendar} from './nextSteps';
import styles from './styles.module.css';

/** How to take part in a date, or what to do instead. */
export default function Register({date, part}: DateProps): ReactNode {
  const {by} = part.registration;
  if (date.status !== 'full' && by === 'none') {
    return (
      <p className={styles.just}>
        {date.place
          ? translate({id: 'session.registration.none', message: 'No need to register. Just come.'})
          : translate({id: 'session.registration.noneOnline', message: 'No need to register. Just join.'})}
      </p>
    );
  }
  if (date.status !== 'full' && by === 'by-invitation') {
    return (
      <p className={styles.just}>
        {translate({id: 'session.registration.invited', message: 'By invitation only.'})}{' '}
        {part.contact && (
          <Translate
            id="session.registration.invitation"
            values={{contact: <Ask contact={part.contact} />}}
            description="The contact is a name with an e-mail address"
          >
            {'To ask about an invitation: {contact}'}
          </Translate>
        )}
      </p>
    );
  }
  return (
    <>
      <RegisterButton signUp={part} start={date.start} isMain className={styles.register}>
        {(open) => <UntilWhen date={open} part={part} />}
      </RegisterButton>
      {date.status === 'full' ? <NoneOpen date={date} part={part} /> : <Closed date={date} part={part} />}
    </>
  );
}

/** What to know before registering for a date. */
function UntilWhen({date, part: {registration}}: DateProps): ReactNode {
  const formats = useFormats();
  const deadline = deadlineOf(date);
  if (!registration.to) return null;
  return (
    <span className={clsx(styles.note, 'quiet')}>
      {deadline ? (
        <Translate id="session.registration.closes" values={{date: formatDeadline(deadline, formats)}}>
          {'Register by {date}.'}
        </Translate>
      ) : (
        translate({id: 'session.registration.untilStart', message: 'Register any time before it starts.'})
      )}
      {registration.by === 'mail' && (
        <>
          {' '}
          <Translate id="session.registration.mailTo" values={{address: registration.to}}>
            {'The e-mail goes to {address}.'}
          </Translate>
        </>
      )}
    </span>
  );
}

/** Other sessions, and the calendar once no date is open. `DateBadges` beside the date already says that it's full. */
function NoneOpen({date, part}: DateProps): ReactNode {
  const lastOpen = openDates(part, date.start).at(-1)?.date;
  return (
    <ul className={styles.steps}>
      <Others part={part} />
      <ShownBetween as="li" className="screen-only" from={lastOpen?.registerUntil} initially={!lastOpen}>
        <SeeCalendar part={part} />
      </ShownBetween>
    </ul>
  );
}

/** Shown once registration for the date is closed. */
function Closed({date, part}: DateProps): ReactNode {
  const formats = useFormats();
  const deadline = deadlineOf(date);
  const {registerUntil} = date;
  return (
    <ShownBetween as="div" className={styles.steps} from={registerUntil} initially={registerUntil <= part.builtAt}>
      <p>
        <strong>
          <Translate id="session.registration.closedFor" values={{date: formats.dayOfMonth(date.start)}}>
            {'Registration for {date} is closed.'}
          </Translate>
        </strong>{' '}
        {deadline && (
          <Translate id="session.registration.closedSince" values={{date: formatDeadline(deadline, formats)}}>
            {'The last day was {date}.'}
          </Translate>
        )}
      </p>
      <ul>
        {part.contact && (
          <li>
            <Translate id="session.lateSeat" values={{contact: <Ask contact={part.contact} />}}>
              {'To find out if there’s a seat left: {contact}'}
            </Translate>
          </li>
        )}
        <Others part={part} />
      </ul>
    </ShownBetween>
  );
}

/** Returns the registration deadline for a date; null if registration stays open until it starts. */
export function deadlineOf({registrationCloses, registerUntil, startsAt}: DateOfPart): string | null {
  return registrationCloses && registerUntil < startsAt ? registrationCloses : null;
}
