import {openDates, type SignUp, type SignUpDate} from '@deskbook/content/signUps';
import {useFormats} from '@deskbook/ui/components/formats';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {formatStart} from '../dateWords';
import {type Purpose, seatAddress} from './seatAddress';
import styles from './styles.module.css';

interface Props<D extends SignUpDate> {
  signUp: SignUp<D>;
  /** The date it's about, as a wall time */
  start: string;
  /** Whether other sessions are listed beside it. Screen readers then hear the title. */
  isListed?: boolean;
  /** Whether it's what the page is for */
  isMain?: boolean;
  className?: string | undefined;
  /** What to say about the date that the button is for */
  children?: (date: D) => ReactNode;
}

/**
 * How to get a seat: first a button for the date or, once that is full or closed, for the next one that is open; then
 * the waitlist of a full date. Shows nothing if registration isn't possible or needed.
 */
export default function RegisterButton<D extends SignUpDate>(props: Props<D>): ReactNode {
  const {signUp, start, isListed = false, isMain = false, className, children} = props;
  const date = signUp.dates.find((each) => each.start === start);
  const isFull = date?.status === 'full';
  const {to} = signUp.registration;
  const open = to || isFull ? openDates(signUp, start) : [];
  if (open.length === 0 && !isFull) return null;
  const title = isListed ? signUp.title : undefined;
  return (
    <span className={clsx(styles.buttons, className, !isMain && 'screen-only')}>
      {open.map(({date: each, from}) => (
        <ShownBetween key={each.start} from={from} until={each.registerUntil} initially={from === undefined}>
          {to ? (
            <SeatLink purpose="registration" signUp={signUp} date={each} title={title} isMain={isMain} />
          ) : (
            <NextOpen date={each} />
          )}
          {children?.(each)}
        </ShownBetween>
      ))}
      {isFull && (to || signUp.contact) && (
        <ShownBetween className="screen-only" until={date.startsAt} initially={date.startsAt > signUp.builtAt}>
          <SeatLink purpose="waitlist" signUp={signUp} date={date} title={title} />
        </ShownBetween>
      )}
    </span>
  );
}

interface SeatLinkProps {
  purpose: Exclude<Purpose, 'cancellation'>;
  signUp: SignUp;
  date: SignUpDate;
  title: string | undefined;
  isMain?: boolean;
}

function SeatLink({purpose, signUp, date, title, isMain = false}: SeatLinkProps): ReactNode {
  const formats = useFormats();
  const text = seatText(purpose, signUp, formatDay(date, signUp, formats));
  const look = purpose === 'waitlist' ? 'button--secondary' : clsx('button--primary', !isMain && 'button--outline');
  return (
    <Link
      className={clsx('button', look, isMain && styles.main)}
      to={seatAddress(purpose, signUp, date, formats)}
      aria-label={title && `${text}: ${title}`}
    >
      {text}
    </Link>
  );
}

/** What happens when it's chosen: an e-mail or a form opens. */
function seatText(purpose: SeatLinkProps['purpose'], {registration}: SignUp, date: string): string {
  const isForm = registration.by === 'web';
  if (purpose === 'registration') {
    return isForm
      ? translate({id: 'session.register.form', message: 'Register for {date} (opens a form)'}, {date})
      : translate({id: 'session.register.mail', message: 'Register for {date} by e-mail'}, {date});
  }
  return isForm
    ? translate({id: 'session.waitlist.form', message: 'Waitlist for {date} (opens a form)'}, {date})
    : translate({id: 'session.waitlist.byMail', message: 'Join the waitlist for {date} by e-mail'}, {date});
}

/** `December 16`, with the time if the session takes place twice that day */
function formatDay({start}: SignUpDate, {dates}: SignUp, formats: Formats): string {
  const day = formats.dayOfMonth(start);
  const sameDay = dates.filter((each) => each.start.slice(0, 10) === start.slice(0, 10));
  if (sameDay.length < 2) return day;
  return translate({id: 'session.register.dayAndTime', message: '{day} at {time}'}, {day, time: formats.time(start)});
}

/** For a session without registration */
function NextOpen({date}: {date: SignUpDate}): ReactNode {
  return (
    <Translate id="session.openDate" values={{date: <strong>{formatStart(date, useFormats())}</strong>}}>
      {'Next open date: {date}'}
    </Translate>
  );
}
