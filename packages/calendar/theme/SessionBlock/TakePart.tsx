import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SessionPart} from '../../domain/sessionPart';
import {seatAddress} from '../RegisterButton/seatAddress';
import {CalledOff, Ended} from './Afterwards';
import DateFacts from './DateFacts';
import type {DateProps} from './dateProps';
import {Ask} from './nextSteps';
import Register from './Register';
import styles from './styles.module.css';

interface Props {
  part: SessionPart;
  /** How to add it to one's own calendar, as long as there is an upcoming date */
  children: ReactNode;
}

/** The next date on the day of reading and how to take part in it, or what to do after the last one. */
export default function TakePart({part, children}: Props): ReactNode {
  const {dates, builtAt, endsAt, more, registration} = part;
  const live = dates.filter((date) => !isCancelledOrPostponed(date));
  const firstUpcoming = live.find((date) => date.endsAt > builtAt);
  const [first] = dates;
  const isCalledOff = registration.state === 'cancelled' || registration.state === 'postponed';
  return (
    <section className={styles.card} aria-label={translate({id: 'session.takePart', message: 'Take part'})}>
      {live.map((date, place) => (
        <ShownBetween
          as="div"
          key={date.startsAt}
          from={live[place - 1]?.endsAt}
          // If more dates follow than the page knows, the last one that is listed stays.
          until={more > 0 && place === live.length - 1 ? undefined : date.endsAt}
          initially={date === firstUpcoming}
        >
          <DateFacts date={date} part={part} />
          <div className={styles.actions}>
            {part.registration.by === 'none' && <JoinLink date={date} part={part} />}
            <Register date={date} part={part} />
            {part.registration.by !== 'none' && <JoinLink date={date} part={part} />}
            <CannotCome date={date} part={part} />
          </div>
        </ShownBetween>
      ))}
      {isCalledOff && first && (
        <>
          <DateFacts date={first} part={part} />
          <CalledOff part={part} />
        </>
      )}
      {more === 0 && endsAt && (
        <ShownBetween as="div" from={endsAt} initially={endsAt <= builtAt}>
          <Ended part={part} />
        </ShownBetween>
      )}
      {!isCalledOff && (
        <ShownBetween as="div" until={endsAt ?? undefined} initially={endsAt === null || endsAt > builtAt}>
          {children}
        </ShownBetween>
      )}
    </section>
  );
}

/** A link to the online meeting. It becomes the main button once the meeting runs. */
function JoinLink({date: {online, startsAt, endsAt}, part: {registration}}: DateProps): ReactNode {
  if (!online) return null;
  const isFirst = registration.by === 'none';
  return (
    <>
      <ShownBetween className="screen-only" until={startsAt} initially>
        <Link className={isFirst ? 'button button--primary' : 'button button--secondary'} to={online}>
          {translate({id: 'session.join', message: 'Join online'})}
        </Link>
      </ShownBetween>
      <ShownBetween className="screen-only" from={startsAt} until={endsAt} initially={false}>
        <Link className="button button--primary" to={online}>
          {translate({id: 'session.joinNow', message: 'Join now'})}
        </Link>
      </ShownBetween>
    </>
  );
}

/** How to give up a seat, until the session starts. */
function CannotCome({date, part}: DateProps): ReactNode {
  const formats = useFormats();
  const {registration, contact, builtAt} = part;
  if (registration.by === 'none' || (registration.by === 'by-invitation' && !contact)) return null;
  const to = seatAddress('cancellation', part, date, formats);
  return (
    <ShownBetween as="p" className={`quiet ${styles.cancel}`} until={date.startsAt} initially={date.startsAt > builtAt}>
      <strong>{translate({id: 'session.cancel', message: 'Can’t come after all?'})}</strong>{' '}
      {registration.by === 'web' && (
        <Translate
          id="session.cancel.where"
          values={{
            place: <Link to={to}>{translate({id: 'session.cancel.place', message: 'where you registered'})}</Link>,
          }}
        >
          {'Cancel {place}.'}
        </Translate>
      )}{' '}
      {contact &&
        (registration.by === 'web' ? (
          <Translate id="session.cancel.else" values={{contact: <Ask contact={contact} />}}>
            {'If that doesn’t work: {contact}'}
          </Translate>
        ) : (
          <Translate
            id="session.cancel.to"
            values={{
              mail: <Link to={to}>{translate({id: 'session.cancel.mail', message: 'Cancel by e-mail'})}</Link>,
              contact: <Ask contact={contact} />,
            }}
          >
            {'{mail}, so that someone else gets the seat: {contact}'}
          </Translate>
        ))}
    </ShownBetween>
  );
}
