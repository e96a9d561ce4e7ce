import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Role} from './MyRole';
import styles from './styles.module.css';

/** The one question at the first visit. Everything else follows from the job. */
export default function JobQuestion({
  roles,
  onChoose,
}: {
  roles: readonly Role[];
  onChoose: (role: string) => void;
}): ReactNode {
  return (
    <section className={styles.card} aria-labelledby="job">
      <h2 id="job">{translate({id: 'quiz.training.job', message: 'What is your job?'})}</h2>
      <p>
        {translate({
          id: 'quiz.training.job.why',
          message: 'Then this page shows what to learn next. You can change it at any time.',
        })}
      </p>
      <ul className={`plain-list ${styles.jobs}`}>
        {roles.map(({key, name}) => (
          <li key={key}>
            <button type="button" className="button button--secondary" onClick={() => onChoose(key)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
