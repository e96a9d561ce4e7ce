import DateBlock from '@deskbook/ui/components/DateBlock';
import PageIcon from '@deskbook/ui/components/PageIcon';
import UpcomingDates from '@deskbook/ui/components/UpcomingDates';
import {translate} from '@docusaurus/Translate';
import RegisterButton from '@theme/RegisterButton';
import type {ReactNode} from 'react';
import type {ComingDate} from '../../domain/comingDates';
import {type PathDate, type PathFacts, shareOf} from '../../domain/pathFacts';
import {LinkedTitle} from '../PageHeader/PageLinks';
import {DateWords, liveDates} from './SessionDate';
import {stepIcon, useStepNote} from './StepNote';
import styles from './styles.module.css';

/** Cards for the next step and the next session date. `packages/engine/boot/path` decides which step is next. */
export default function NextCards({path: {groups, dates}}: {path: PathFacts}): ReactNode {
  const stepNote = useStepNote();
  const steps = groups.flatMap((group) => group.steps);
  const first = steps.find(({to}) => to !== null);
  // Deduplicates steps that a path lists twice.
  const byName = new Map(steps.map((step) => [step.learning.id, step]));
  return (
    <div className={styles.cards}>
      {first?.to && (
        <div className={styles.card} data-tick-next={shareOf(first)} suppressHydrationWarning>
          <span className={styles.tile}>
            <PageIcon name={stepIcon(first)} />
          </span>
          <div className={styles.cardText}>
            <p>
              <NextStep />
              {/* `packages/engine/boot/path` changes the href, which Docusaurus's own link would ignore. */}
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
      {[...byName].map(([name, step]) => (
        <UpcomingDates
          key={name}
          dates={liveDates(step.coming?.dates ?? [])}
          className={`${styles.card} ${styles.session}`}
        >
          {(date) => (
            <DateCard date={date} session={step} isNext={step.to === first?.to}>
              <NextStep />
            </DateCard>
          )}
        </UpcomingDates>
      ))}
      <div className={`${styles.card} ${styles.finished}`}>
        <PageIcon name="check" />
        <p>{translate({id: 'path.finished', message: 'All steps are done. Review them with your supervisor.'})}</p>
      </div>
      <UpcomingDates dates={dates} className={`${styles.card} ${styles.upcoming}`}>
        {(date) => <DateCard date={date} session={date.session} isNext={date.session.to === first?.to} />}
      </UpcomingDates>
    </div>
  );
}

function NextStep(): ReactNode {
  return <span className="quiet">{translate({id: 'path.nextStep', message: 'Next step'})}</span>;
}

interface DateCardProps {
  date: Omit<ComingDate, 'from'>;
  session: PathDate['session'];
  isNext: boolean;
  children?: ReactNode;
}

function DateCard({date, session, isNext, children}: DateCardProps): ReactNode {
  return (
    <>
      <DateBlock date={date.start} />
      <div className={styles.cardText}>
        <p data-tick-of={session.learning.id} data-next={isNext || undefined} suppressHydrationWarning>
          {children}
          <LinkedTitle link={session} />
          <DateWords date={date} />
        </p>
        {session.signUp && <RegisterButton className={styles.go} signUp={session.signUp} start={date.start} isListed />}
      </div>
    </>
  );
}
