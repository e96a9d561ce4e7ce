import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import type {DateProps} from './dateProps';
import {Ask} from './nextSteps';
import {seatAddress} from './seatAddress';
import styles from './styles.module.css';

/** How someone who has a seat gives it up, until the session starts. */
export default function CannotCome({date, part}: DateProps): ReactNode {
  const formats = useFormats();
  const {registration, contact, builtAt} = part;
  if (registration.by === 'none') return null;
  const to = seatAddress('cancellation', part, date, formats);
  return (
    <ShownBetween as="p" className={`quiet ${styles.cancel}`} until={date.startsAt} initially={date.startsAt > builtAt}>
      <strong>
        <Translate id="session.cancel">Can’t come after all?</Translate>
      </strong>{' '}
      {registration.by === 'web' ? (
        <Translate
          id="session.cancel.web"
          values={{
            place: (
              <Link to={to}>
                <Translate id="session.cancel.place">where you registered</Translate>
              </Link>
            ),
            contact: <Ask contact={contact} />,
          }}
        >
          {'Cancel {place}. If that doesn’t work: {contact}'}
        </Translate>
      ) : (
        <Translate
          id="session.cancel.to"
          values={{
            mail: (
              <Link to={to}>
                <Translate id="session.cancel.mail">Cancel by e-mail</Translate>
              </Link>
            ),
            contact: <Ask contact={contact} />,
          }}
        >
          {'{mail}, so that someone else gets the seat: {contact}'}
        </Translate>
      )}
    </ShownBetween>
  );
}
