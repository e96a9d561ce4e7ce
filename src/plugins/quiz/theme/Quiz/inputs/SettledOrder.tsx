import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Mark from '../../QuizMark';
import type {Outcome} from '../QuestionState';
import styles from '../styles.module.css';
import type {Choices} from './choicesOf';

interface Props {
  choices: Choices;
  order: readonly number[];
  outcome: Outcome;
}

/** The reader's order once it counts, and the right one where it differs. */
export default function SettledOrder({choices, order, outcome}: Props): ReactNode {
  const {key} = outcome.secret;
  const right = key.type === 'order' ? key.right : [];
  return (
    <>
      <ol className={styles.order}>
        {order.map((item, place) => (
          <li key={item} className={styles.orderItem} data-sign={item === right[place] ? 'good' : 'bad'}>
            <span className={styles.orderText}>{choices.get(item)}</span>
            <Mark {...placeWords(item === right[place])} />
          </li>
        ))}
      </ol>
      {outcome.fraction < 1 && (
        <div className={styles.solution}>
          <p className={styles.solutionTitle}>
            <Translate id="quiz.order.right">The correct order</Translate>
          </p>
          <ol>
            {right.map((item) => (
              <li key={item}>{choices.get(item)}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}

function placeWords(isRight: boolean): Parameters<typeof Mark>[0] {
  return isRight
    ? {sign: 'good', words: translate({id: 'quiz.order.inPlace', message: 'In the right place'})}
    : {sign: 'bad', words: translate({id: 'quiz.order.outOfPlace', message: 'Not in the right place'})};
}
