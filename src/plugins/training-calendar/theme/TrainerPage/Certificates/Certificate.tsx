import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import DurationText from '../../../../../components/DurationText';
import {useFormats} from '../../../../../components/formats';
import {useDateInHand} from '../../../client/trainer/dateInHand';
import type {Participant} from '../../../domain/trainer/roster';
import {sayWhere, sayZonedHours} from '../../dateWords';
import styles from './styles.module.css';

/** Drawn for the printer only. It says plainly what it is worth. */
export default function Certificate({person}: {person: Participant}): ReactNode {
  const {session, date} = useDateInHand();
  const {siteConfig} = useDocusaurusContext();
  const formats = useFormats();
  const minutes = (Date.parse(date.endsAt) - Date.parse(date.startsAt)) / 60_000;
  return (
    <article className={styles.certificate}>
      <p>{siteConfig.title}</p>
      <h3>
        <Translate id="trainer.certificate.title">Certificate of attendance</Translate>
      </h3>
      <p>
        <Translate id="trainer.certificate.that">This is to certify that</Translate>
      </p>
      <p className={styles.name}>{person.name}</p>
      {(person.job || person.branch) && <p>{[person.job, person.branch].filter(Boolean).join(', ')}</p>}
      <p>
        <Translate id="trainer.certificate.attended">attended the training session</Translate>
      </p>
      <p className={styles.session}>{session.title}</p>
      <p>
        {formats.longDate(date.start)}, {sayZonedHours(date, formats)} (<DurationText duration={`${minutes} min`} />)
        <br />
        {sayWhere(date)}
        {date.trainers.length > 0 && (
          <>
            <br />
            <Translate id="trainer.signIn.trainers" values={{trainers: formats.list(date.trainers)}}>
              {'Trainer: {trainers}'}
            </Translate>
          </>
        )}
      </p>
      <div className={styles.lines}>
        <p>
          <Translate id="trainer.certificate.date">Date</Translate>
        </p>
        <p>
          <Translate id="trainer.certificate.signature">Signature of the trainer</Translate>
        </p>
      </div>
      <p className={styles.small}>
        <Translate id="trainer.certificate.worth">
          This certifies attendance only; there was no test. The name is as the trainer entered it, and the site keeps
          no copy. Not valid without a signature.
        </Translate>
      </p>
    </article>
  );
}
