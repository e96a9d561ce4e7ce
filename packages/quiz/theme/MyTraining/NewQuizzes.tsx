import {useFormats} from '@deskbook/ui/components/formats';
import PageIcon from '@deskbook/ui/components/PageIcon';
import SiteLink from '@deskbook/ui/components/SiteLink';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {NextStep} from '../../domain/training';
import GoLink from './GoLink';
import styles from './styles.module.css';

/** How many are listed; the list of quizzes has all of them. */
const MOST = 4;

interface Props {
  /** Quizzes never taken, most useful first. */
  steps: readonly NextStep[];
  quizCount: number;
  /** Whether no quiz was ever taken. */
  isFirst: boolean;
}

export default function NewQuizzes({steps, quizCount, isFirst}: Props): ReactNode {
  const {counted} = useFormats();
  if (steps.length === 0 && quizCount > 0) return null;
  return (
    <section aria-labelledby="new-quizzes">
      <h2 id="new-quizzes">
        {isFirst
          ? translate({id: 'quiz.training.quizzes', message: 'Quizzes'})
          : translate({id: 'quiz.training.newQuizzes', message: 'More quizzes'})}
      </h2>
      {quizCount === 0 ? (
        <p>{translate({id: 'quiz.training.noQuizzes', message: 'There is no quiz on this site yet.'})}</p>
      ) : (
        isFirst && (
          <p>
            {translate({
              id: 'quiz.training.noneTaken',
              message:
                'You have not taken a quiz here yet. One takes a few minutes, and you can stop and come back at any time.',
            })}
          </p>
        )
      )}
      {steps.length > 0 && (
        <ul className={`plain-list ${styles.rows} ${styles.columns}`}>
          {steps.slice(0, MOST).map((step) => (
            <NewQuizRow key={step.quizId} step={step} />
          ))}
        </ul>
      )}
      {steps.length > MOST && (
        <p className={styles.all}>
          <SiteLink to="/quizzes/">
            {counted(quizCount, translate({id: 'quiz.training.allQuizzes', message: 'The quiz|All {count} quizzes'}))}
          </SiteLink>{' '}
          <PageIcon name="arrow-right" />
        </p>
      )}
    </section>
  );
}

/** @param isFirst whether it's the one thing to do next */
export function NewQuizRow({step, isFirst = false}: {step: NextStep; isFirst?: boolean}): ReactNode {
  const {counted} = useFormats();
  const {title, url, asked} = step;
  const start = translate({id: 'quiz.next.start', message: 'Start'});
  return (
    <li className={isFirst ? styles.first : styles.row}>
      <PageIcon name="quiz" className={styles.rowIcon} />
      <div className={styles.rowText}>
        <Link to={url}>{title}</Link>
        <span className="quiet">
          {counted(asked, translate({id: 'index.questions', message: '{count} question|{count} questions'}))}
        </span>
      </div>
      {isFirst && <GoLink to={url} go={start} title={title} isFirst />}
    </li>
  );
}
