import type {CSSProperties, ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** In percent. */
  score: number;
  passingScore: number;
  passed: boolean;
}

/** The score as a bar, with a mark where passing begins. The words beside it say the same. */
export default function ScoreBar({score, passingScore, passed}: Props): ReactNode {
  const places = {'--score': `${score}%`, '--passing': `${passingScore}%`} as CSSProperties;
  return (
    <div className={styles.scoreBar} data-sign={passed ? 'good' : 'attention'} style={places} aria-hidden="true" />
  );
}
