import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import {useSignUp} from '../../client/pageParts';
import {sayStart} from '../dateWords';
import {nextOpenDate, RegisterLink, WaitlistLink} from '../SessionBlock/nextSteps';

interface Props {
  /** The address of the session's page. */
  session: string;
  /** Its date, a wall time. */
  start: string;
  className?: string | undefined;
}

/**
 * Registers for a date of a session that the page lists; where that one is full, for the next one with a seat, or for
 * the waitlist. Nothing where one cannot, or need not.
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
        <WaitlistLink date={date} part={signUp} when={`${title}, ${sayStart(date, formats)}`} />
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
        {title, date: sayStart(open, formats)},
      );
  return (
    <ShownBetween until={open.registerUntil} initially className={className}>
      <RegisterLink date={open} part={signUp} label={label}>
        {text}
      </RegisterLink>
    </ShownBetween>
  );
}
