import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';
import AddLinks from './AddLinks';
import {registrationMail, sayStart} from './registrationMail';
import styles from './styles.module.css';

/** The dates of a series one by one, each until it is over. */
export default function SingleDates({part}: {part: SessionPart}): ReactNode {
  const {registration, dates, builtAt, hasMore} = part;
  const canRegister = registration.state === 'takes-place' && registration.by === 'mail';
  return (
    <details className={styles.noPaper}>
      <summary>
        {canRegister ? (
          <Translate id="session.oneDate.register">
            One date only: register for it, or add it to your calendar
          </Translate>
        ) : (
          <Translate id="session.oneDate">One date only: add it to your calendar</Translate>
        )}
      </summary>
      <ul className={styles.dates}>
        {dates.map((date, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and two dates may start together
          <ShownBetween as="li" key={index} until={date.endsAt} initially={date.endsAt > builtAt}>
            <OneDate date={date} part={part} canRegister={canRegister} />
          </ShownBetween>
        ))}
      </ul>
      {hasMore && (
        <p className={styles.quiet}>
          <Translate id="session.oneDate.more">Later dates are in the calendar file.</Translate>
        </p>
      )}
    </details>
  );
}

function OneDate({date, part, canRegister}: {date: DateOfPart; part: SessionPart; canRegister: boolean}): ReactNode {
  const formats = useFormats();
  const when = sayStart(date, formats);
  const register = translate({id: 'session.registration.mail', message: 'Register by mail'});
  return (
    <>
      <span>{when}</span>
      <span className={styles.links}>
        {canRegister && (
          <ShownBetween until={date.registerUntil} initially={date.registerUntil > part.builtAt}>
            <a href={registrationMail(part, date, formats)} aria-label={`${register}: ${when}`}>
              {register}
            </a>
          </ShownBetween>
        )}
        <AddLinks date={date} when={when} />
      </span>
    </>
  );
}
