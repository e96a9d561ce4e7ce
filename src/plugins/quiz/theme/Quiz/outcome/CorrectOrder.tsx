import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Choices} from '../inputs/choicesOf';
import type {Outcome} from '../QuestionState';
import styles from '../styles.module.css';

interface Props {
  choices: Choices;
  outcome: Outcome;
}

/** The correct order of the steps, where the reader had another one. */
export default function CorrectOrder({choices, outcome: {fraction, secret}}: Props): ReactNode {
  const {key} = secret;
  if (fraction >= 1 || key.type !== 'order') return null;
  return (
    <div className={styles.solution}>
      <p className={styles.solutionTitle}>
        <Translate id="quiz.order.right">The correct order</Translate>
      </p>
      <ol>
        {key.right.map((item) => (
          <li key={item}>{choices.get(item)}</li>
        ))}
      </ol>
    </div>
  );
}
