import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {longestInOrder} from '../../../domain/scoring';
import Mark from '../../QuizMark';
import type {Outcome} from '../QuestionState';
import styles from '../styles.module.css';
import type {Choices} from './choicesOf';

interface Props {
  choices: Choices;
  order: readonly number[];
  outcome: Outcome;
}

/**
 * The reader's order once it counts. Steps in order relative to each other are marked as correct, as the score
 * has it: one step at the wrong end doesn't make all the others wrong.
 */
export default function SettledOrder({choices, order, outcome}: Props): ReactNode {
  const {key} = outcome.secret;
  const right = key.type === 'order' ? key.right : [];
  const inOrder = longestInOrder(right, order);
  return (
    <ol className={styles.order}>
      {order.map((item) => (
        <li key={item} className={styles.orderItem} data-sign={inOrder.includes(item) ? 'good' : 'bad'}>
          <span className={styles.orderText}>{choices.get(item)}</span>
          <Mark {...(inOrder.includes(item) ? inOrderWords() : placeWords(right.indexOf(item) + 1))} />
        </li>
      ))}
    </ol>
  );
}

function inOrderWords(): Parameters<typeof Mark>[0] {
  return {sign: 'good', words: translate({id: 'quiz.order.inOrder', message: 'In the right order'})};
}

function placeWords(place: number): Parameters<typeof Mark>[0] {
  const words = translate(
    {
      id: 'quiz.order.belongsAt',
      message: 'Should be number {place}',
      description: 'The place of a step in the correct order, from 1',
    },
    {place: String(place)},
  );
  return {sign: 'bad', words};
}
