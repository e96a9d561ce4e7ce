import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../../components/formats';
import Icon from '../../../../../components/Icon';
import {printPart} from '../../../client/trainer/printPart';
import {attendeesOf, type Roster} from '../../../domain/trainer/roster';
import type {TrainerDate, TrainerSession} from '../../../domain/trainer/trainerSession';
import Certificate from './Certificate';
import styles from './styles.module.css';

interface Props {
  session: TrainerSession;
  date: TrainerDate;
  roster: Roster;
}

/** A sheet for each person who was ticked. */
export default function Certificates({session, date, roster}: Props): ReactNode {
  const formats = useFormats();
  const attendees = attendeesOf(roster);
  const print = formats.counted(
    attendees.length,
    translate({id: 'trainer.certificates.print', message: 'Print {count} certificate|Print {count} certificates'}),
  );
  return (
    <section
      id="certificates"
      className={`${styles.certificates} needs-script`}
      data-part="certificates"
      aria-labelledby="certificates-title"
    >
      <div className={styles.onScreen}>
        <h2 id="certificates-title">
          <Translate id="trainer.certificates">Certificates</Translate>
        </h2>
        <p>
          <Translate id="trainer.certificates.what">
            One page for each person checked off on the roster. It certifies that they attended, not that they passed
            anything. Sign it to make it valid.
          </Translate>
        </p>
        {attendees.length > 0 ? (
          <button type="button" className="button button--secondary" onClick={() => printPart('certificates')}>
            <Icon name="printer" />
            {print}
          </button>
        ) : (
          <p className={styles.empty}>
            <Translate id="trainer.certificates.none">No one is checked off yet.</Translate>
          </p>
        )}
      </div>
      {attendees.map((person) => (
        <Certificate key={person.id} session={session} date={date} person={person} />
      ))}
    </section>
  );
}
