import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Obstacle from './Obstacle';
import {useQuestion} from './QuestionState';
import styles from './styles.module.css';

/** The button of one question where all are on the page: it stays, so that the focus does. */
export default function CheckHere(): ReactNode {
  const {anchor, outcome, obstacle, obstacleId, check} = useQuestion();
  const id = `${anchor}-check`;
  return (
    <div className={styles.checkHere}>
      {obstacle && <Obstacle at="button" id={obstacleId} obstacle={obstacle} />}
      <button
        type="button"
        id={id}
        className="button button--secondary needs-script"
        aria-labelledby={`${id} ${anchor}`}
        aria-disabled={outcome !== null}
        onClick={check}
      >
        {outcome ? (
          <Translate id="quiz.checked">Checked</Translate>
        ) : (
          <Translate id="quiz.check">Check answer</Translate>
        )}
      </button>
    </div>
  );
}
