import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ShownProblem} from '../../domain/shownProblems';
import styles from './styles.module.css';

/** Each problem with its place and how to fix it. The place links to the page if it's a different one. */
export default function ProblemList({problems}: {problems: readonly ShownProblem[]}): ReactNode {
  return (
    <ul className={styles.list}>
      {problems.map((problem) => (
        <li key={placeOf(problem) + problem.message}>
          <ProblemPosition problem={problem} />
          <p className={styles.message}>{problem.message}</p>
          <Help problem={problem} />
        </li>
      ))}
    </ul>
  );
}

const placeOf = ({file, line, column}: ShownProblem) => `${file}:${line}:${column}`;

function ProblemPosition({problem}: {problem: ShownProblem}): ReactNode {
  const place = <code>{placeOf(problem)}</code>;
  return problem.address ? <a href={problem.address}>{place}</a> : place;
}

function Help({problem: {found, expected, fix}}: {problem: ShownProblem}): ReactNode {
  const rows = [
    [translate({id: 'devServer.found', message: 'Found'}), found],
    [translate({id: 'devServer.expected', message: 'Expected'}), expected],
    [translate({id: 'devServer.fix', message: 'Fix'}), fix],
  ].filter(([, text]) => text !== null);
  if (rows.length === 0) return null;
  return (
    <dl className={styles.help}>
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <code>{text}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
