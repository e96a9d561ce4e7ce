import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import DateBlock from '../../../../components/DateBlock';
import {localDate} from '../../domain/localDate';
import type {QuizTraining} from '../../domain/training';
import styles from './styles.module.css';

/** So many dates are shown. */
const MOST = 4;

/** On which days questions come back that nothing has to be done about today. */
export default function ComingUp({taken}: {taken: readonly QuizTraining[]}): ReactNode {
  const coming = taken
    .flatMap(({nextDue, due, ...quiz}) => (nextDue && due.length === 0 ? [{...quiz, nextDue}] : []))
    .sort((one, other) => (one.nextDue < other.nextDue ? -1 : 1));
  if (coming.length === 0) return null;
  return (
    <section aria-labelledby="coming-up">
      <h2 id="coming-up">
        <Translate id="quiz.training.comingUp">Coming up</Translate>
      </h2>
      <ul className={styles.rows}>
        {coming.slice(0, MOST).map(({id, title, url, nextDue}) => (
          <li key={id} className={styles.row}>
            <DateBlock date={localDate(nextDue)} />
            <div className={styles.rowText}>
              <Link to={url}>{title}</Link>
              <span className={styles.why}>
                <Translate id="quiz.training.comesBack">A few questions to review</Translate>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
