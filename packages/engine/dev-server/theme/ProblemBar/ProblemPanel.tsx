import type {ReactNode} from 'react';
import type {ShownProblem} from '../../domain/shownProblems';
import {errorsOnThisPage} from './countErrors';
import ProblemList from './ProblemList';
import styles from './styles.module.css';

export default function ProblemPanel({problems}: {problems: readonly ShownProblem[]}): ReactNode {
  if (problems.length === 0) return null;
  const heading = errorsOnThisPage(problems.length);
  return (
    <section className={styles.panel} aria-label={heading} data-problems="panel">
      <strong>{heading}</strong>
      <ProblemList problems={problems.map((problem) => ({...problem, address: null}))} />
    </section>
  );
}
