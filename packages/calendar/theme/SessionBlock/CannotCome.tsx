import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {seatAddress} from '../RegisterButton/seatAddress';
import type {DateProps} from './dateProps';
import {Ask} from './nextSteps';
import styles from './styles.module.css';

/** How to give up a seat, until the session starts. */
export default function CannotCome({date, part}: DateProps): ReactNode {
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
