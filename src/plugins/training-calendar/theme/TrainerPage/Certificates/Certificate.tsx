import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import DurationText from '../../../../../components/DurationText';
import {useFormats} from '../../../../../components/formats';
import type {Participant} from '../../../../../learning/domain/roster/roster';
import {useDateInHand} from '../../../client/trainer/dateInHand';
import {sayWhere, sayZonedHours} from '../../dateWords';
import styles from './styles.module.css';

/** Drawn for the printer only. It says plainly what it is worth. */
export default function Certificate({person}: {person: Participant}): ReactNode {
  const {session, date} = useDateInHand();
  const {siteConfig} = useDocusaurusContext();
  const formats = useFormats();
  const minutes = (Date.parse(date.endsAt) - Date.parse(date.startsAt)) / 60_000;
  return (
    <article className={`print-only ${styles.certificate}`}>
      <p>{siteConfig.title}</p>
      <h3>{translate({id: 'trainer.certificate.title', message: 'Certificate of attendance'})}</h3>
      <p>{translate({id: 'trainer.certificate.that', message: 'This is to certify that'})}</p>
      <p className={styles.name}>{person.name}</p>
      {(person.job || person.branch) && <p>{[person.job, person.branch].filter(Boolean).join(', ')}</p>}
      <p>{translate({id: 'trainer.certificate.attended', message: 'attended the training session'})}</p>
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
        <p>{translate({id: 'trainer.certificate.date', message: 'Date'})}</p>
        <p>{translate({id: 'trainer.certificate.signature', message: 'Signature of the trainer'})}</p>
      </div>
      <p className={styles.small}>
        {translate({
          id: 'trainer.certificate.worth',
          message:
            'This certifies attendance only; there was no test. The name is as the trainer entered it, and the site keeps no copy. Not valid without a signature.',
        })}
      </p>
    </article>
  );
}
