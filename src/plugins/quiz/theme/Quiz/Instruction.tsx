import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import type {QuestionType} from '../../domain/question';
import {useQuestion} from './QuestionState';
import styles from './styles.module.css';

/** How to answer, what it counts where that is not one point, and whether it was edited meanwhile. */
export default function Instruction(): ReactNode {
  const {question, isChanged} = useQuestion();
  const {selectMessage} = usePluralForm();
  const {points} = question;
  return (
    <>
      <p className={styles.instruction}>
        {instructionFor(question.type)}
        {points !== 1 && (
          <>
            {' '}
            {selectMessage(points, translate({id: 'quiz.points', message: '{points} point.|{points} points.'})).replace(
              '{points}',
              String(points),
            )}
          </>
        )}
      </p>
      {isChanged && (
        <p className={styles.changed}>
          {translate({
            id: 'quiz.question.changed',
            message: 'This question was edited since you answered it. Please answer it again.',
          })}
        </p>
      )}
    </>
  );
}

function instructionFor(type: QuestionType): string {
  return {
    'single-choice': translate({id: 'quiz.how.single', message: 'Choose one.'}),
    'multiple-choice': translate({
      id: 'quiz.how.multiple',
      message: 'Choose all that apply. A wrong choice takes points away.',
    }),
    order: translate({
      id: 'quiz.how.order',
      message: 'Put these in order, with the first one on top. A partly correct order earns part of the points.',
    }),
    match: translate({id: 'quiz.how.match', message: 'Choose a match for each. Each one counts the same.'}),
    'short-text': translate({
      id: 'quiz.how.text',
      message: 'Type one or more words. Capitals, accents and punctuation don’t matter.',
    }),
    number: translate({id: 'quiz.how.number', message: 'Enter a number. You may add a unit.'}),
    blanks: translate({id: 'quiz.how.blanks', message: 'Fill in the blanks. Each one counts the same.'}),
  }[type];
}
