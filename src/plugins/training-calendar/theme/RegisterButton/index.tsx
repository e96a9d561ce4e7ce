import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {type Formats, useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import {useSignUp} from '../../client/session/useSignUp';
import type {SignUp, SignUpDate} from '../../domain/signUps';
import {sayStart} from '../SessionBlock/dateWords';
import {registrationMail} from '../SessionBlock/registrationMail';

interface Props {
  /** The address of the session's page. */
  session: string;
  /** Its date, a wall time. */
  start: string;
  className?: string | undefined;
}

/** Registers for a date of a session that the page lists; nothing where one cannot, or need not. */
export default function RegisterButton({session, start, className}: Props): ReactNode {
  const formats = useFormats();
  const signUp = useSignUp(session);
  const date = signUp?.dates.find((each) => each.start === start);
  if (!signUp || !date) return null;
  const {title} = signUp;
  return (
    <ShownBetween until={date.registerUntil} initially className={className}>
      <a
        className="button button--outline button--primary"
        href={addressOf(signUp, date, formats)}
        aria-label={translate(
          {id: 'session.register.label', message: 'Register for {title}, {date}'},
          {title, date: sayStart(date, formats)},
        )}
      >
        <Translate id="session.registration.link">Register</Translate>
      </a>
    </ShownBetween>
  );
}

function addressOf({by, to, title, address}: SignUp, date: SignUpDate, formats: Formats): string {
  return by === 'web' ? to : registrationMail({title, address, registration: {to}}, date, formats);
}
