import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';
import AddLinks from '../SessionBlock/AddLinks';
import {sayStart} from '../SessionBlock/dateWords';
import {WaitlistLink} from '../SessionBlock/nextSteps';
import {cancellationMail, registrationMail} from '../SessionBlock/registrationMail';
import styles from './styles.module.css';

interface Props {
  date: DateOfPart;
  add: NonNullable<DateOfPart['add']>;
  part: SessionPart;
}

/** To get a seat; and once one has it, what folds: to have the date in one's calendar, and to give the seat up. */
export default function DateActions({date, add, part}: Props): ReactNode {
  const formats = useFormats();
  const {registration, builtAt} = part;
  const {status, registerUntil, startsAt, endsAt} = date;
  const when = sayStart(date, formats);
  const isByMail = registration.by === 'mail';
  const cancel = translate({id: 'session.cancel.mail', message: 'Cancel by e-mail'});
  return (
    <ShownBetween as="div" className={styles.actions} until={endsAt} initially={endsAt > builtAt}>
      {status === 'full' && <WaitlistLink date={date} part={part} when={when} />}
      {isByMail && status !== 'full' && (
        <ShownBetween until={registerUntil} initially={registerUntil > builtAt}>
          <a
            className="button button--outline button--primary"
            href={registrationMail(part, date, formats)}
            aria-label={translate(
              {id: 'session.register.label', message: 'Register for {title}, {date}'},
              {title: part.title, date: when},
            )}
          >
            <Translate id="session.registration.link">Register</Translate>
          </a>
        </ShownBetween>
      )}
      <details>
        <summary aria-label={summaryFor(isByMail, when)}>
          {isByMail ? (
            <Translate id="session.registered">Already registered?</Translate>
          ) : (
            <Translate id="session.add">Add to my calendar</Translate>
          )}
        </summary>
        <span className={styles.links}>
          <AddLinks date={date} add={add} when={when} />
          {isByMail && (
            <ShownBetween until={startsAt} initially={startsAt > builtAt}>
              <a href={cancellationMail(part, date, formats)} aria-label={`${cancel}: ${when}`}>
                {cancel}
              </a>
            </ShownBetween>
          )}
        </span>
      </details>
    </ShownBetween>
  );
}

function summaryFor(isByMail: boolean, date: string): string {
  return isByMail
    ? translate({id: 'session.registeredFor', message: 'Already registered? {date}'}, {date})
    : translate({id: 'session.addOne', message: 'Add to my calendar: {date}'}, {date});
}
