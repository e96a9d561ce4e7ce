import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {matchBlank} from '../../../types/blanks/rules';
import {type Outcome, useQuestion} from '../QuestionState';
import styles from '../styles.module.css';

/** The correct words for the blanks in which others were typed. */
export default function CorrectBlanks({outcome: {secret}}: {outcome: Outcome}): ReactNode {
  const {answer} = useQuestion();
  const {key} = secret;
  if (key.type !== 'blanks') return null;
  const typed = answer.type === 'blanks' ? answer.value : [];
  const wrong = key.accepted.flatMap(([text = ''], index) =>
    matchBlank(key, index, typed[index] ?? '')?.kind === 'exact' ? [] : [{index, text}],
  );
  if (wrong.length === 0) return null;
  return (
    <div>
      <p className={styles.solutionTitle}>
        <Translate id="quiz.blanks.right">Correct answers</Translate>
      </p>
      <ul className={styles.blankAnswers}>
        {wrong.map(({index, text}) => (
          <li key={index}>
            <Translate id="quiz.blanks.answer" values={{place: String(index + 1), text: <b>{text}</b>}}>
              {'Blank {place}: {text}'}
            </Translate>
          </li>
        ))}
      </ul>
    </div>
  );
}
