import type {ReactNode} from 'react';
import type {ShownProblem} from '../../domain/shownProblems';
import {errorsInFiles} from './countErrors';
import ProblemList from './ProblemList';
import styles from './styles.module.css';

/** A bar at the bottom of every page while the content has errors. The page itself works as usual. */
export default function ProblemBar({problems}: {problems: readonly ShownProblem[]}): ReactNode {
  if (problems.length === 0) return null;
  return (
    <details className={styles.bar} data-problems="bar">
      <summary>{errorsInFiles(problems)}</summary>
      <ProblemList problems={problems} />
    </details>
  );
}
