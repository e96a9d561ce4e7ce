import {translate} from '@docusaurus/Translate';
import RegisterButton from '@theme/RegisterButton';
import type {ReactNode} from 'react';
import DateBlock from '../../../../components/DateBlock';
import PageIcon from '../../../../components/PageIcon';
import UpcomingDates from '../../../../components/UpcomingDates';
import type {PathFacts} from '../../domain/pathFacts';
import {LinkedTitle} from '../PageHeader/PageLinks';
import {DateWords} from './SessionDate';
import {stepIcon, useStepNote} from './StepNote';
import styles from './styles.module.css';

/** The step that is next, and the next date of a session. */
export default function NextCards({path: {groups, dates}}: {path: PathFacts}): ReactNode {
  const stepNote = useStepNote();
  const first = groups.flatMap(({steps}) => steps).find(({to}) => to !== null);
  return (
    <div className={styles.cards}>
      {first?.to && (
        <div className={styles.card} data-tick-next="">
          <span className={styles.tile}>
            <PageIcon name={stepIcon(first)} />
          </span>
          <div className={styles.cardText}>
            <p>
              <span className="quiet">{translate({id: 'path.nextStep', message: 'Next step'})}</span>
              {/* The tools change where it leads, which Docusaurus's own links would not follow. */}
              <a id="next-step" href={first.to} suppressHydrationWarning>
                {first.title}
              </a>
              <span className="quiet" data-tick-note="" suppressHydrationWarning>
                {stepNote(first)}
              </span>
            </p>
            <a
              id="start"
              className={`${styles.go} button button--primary`}
              href={first.to}
              aria-labelledby="start next-step"
              suppressHydrationWarning
            >
              {translate({id: 'path.start', message: 'Start'})}
            </a>
          </div>
        </div>
      )}
      <div className={`${styles.card} ${styles.finished}`}>
        <PageIcon name="check" />
        <p>{translate({id: 'path.finished', message: 'All steps are done. Review them with your supervisor.'})}</p>
      </div>
      <UpcomingDates dates={dates} className={styles.card}>
        {(date) => (
          <>
            <DateBlock date={date.start} />
            <div className={styles.cardText}>
              <p>
                <LinkedTitle link={date.session} />
                <DateWords date={date} />
              </p>
              {date.session.to && <RegisterButton className={styles.go} session={date.session.to} start={date.start} />}
            </div>
          </>
        )}
      </UpcomingDates>
    </div>
  );
}
