import {translate} from '@docusaurus/Translate';
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

/** The reader's order once it counts, each step with the place it goes in; `ScoringNote` says what the order earns. */
export default function SettledOrder({choices, order, outcome}: Props): ReactNode {
  const {key} = outcome.secret;
  const right = key.type === 'order' ? key.right : [];
  return (
    <ol className={styles.order}>
      {order.map((item, place) => {
        const isRight = right[place] === item;
        return (
          <li key={item} className={styles.orderItem} data-sign={isRight ? 'good' : 'bad'}>
            <span className={styles.orderText}>{choices.get(item)}</span>
            <Mark {...(isRight ? rightPlaceWords() : placeWords(right.indexOf(item) + 1))} />
          </li>
        );
      })}
    </ol>
  );
}

function rightPlaceWords(): Parameters<typeof Mark>[0] {
  return {sign: 'good', words: translate({id: 'quiz.order.rightPlace', message: 'Correct place'})};
}

function placeWords(place: number): Parameters<typeof Mark>[0] {
  const words = translate(
    {
      id: 'quiz.order.goesIn',
      message: 'Goes in place {place}',
      description: 'The place of a step in the correct order, from 1',
    },
    {place: String(place)},
  );
  return {sign: 'bad', words};
}
