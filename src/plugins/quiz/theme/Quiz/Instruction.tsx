import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import {VIEWS} from '../../types/views';
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
        {VIEWS[question.type].how()}
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
