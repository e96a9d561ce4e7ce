import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import {useSignUp} from '../../client/pageParts';
import {formatStart} from '../dateWords';
import {nextOpenDate, RegisterLink, WaitlistLink} from '../SessionBlock/nextSteps';

interface Props {
  /** Address of the session's page */
  session: string;
  /** The date, as a wall time */
  start: string;
  className?: string | undefined;
}

/**
 * A link to register for a date of a session. If that date is full, the link is for the next date with a seat, or the
 * waitlist. Shows nothing if registration isn't possible or needed.
 */
export default function RegisterButton({session, start, className}: Props): ReactNode {
  const formats = useFormats();
  const signUp = useSignUp(session);
  const date = signUp?.dates.find((each) => each.start === start);
  if (!signUp || !date) return null;
  const {title} = signUp;
  const isFull = date.status === 'full';
  const open = isFull ? nextOpenDate(date, signUp) : date;
  if (!open) {
    return (
      <span className={className}>
        <WaitlistLink date={date} part={signUp} when={`${title}, ${formatStart(date, formats)}`} />
      </span>
    );
  }
  const text = isFull
    ? translate({id: 'session.register.next', message: 'Register for {date}'}, {date: formats.dayOfMonth(open.start)})
    : translate({id: 'session.registration.link', message: 'Register'});
  const label = isFull
    ? `${text}: ${title}`
    : translate(
        {id: 'session.register.label', message: 'Register for {title}, {date}'},
        {title, date: formatStart(open, formats)},
      );
  return (
    <ShownBetween until={open.registerUntil} initially className={className}>
      <RegisterLink date={open} part={signUp} label={label}>
        {text}
      </RegisterLink>
    </ShownBetween>
  );
}
