import {useIdOnPage} from '@deskbook/ui/components/partOfPage';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {AskedQuestion} from '../../client/useQuiz';
import {DEGREES, type Confidence as Degree} from '../../domain/answer';
import styles from './styles.module.css';

interface Props {
  asked: Pick<AskedQuestion, 'question' | 'confidence'>;
  onChoose: (degree: Degree) => void;
}

/** Asks for confidence once there is an answer. Answers that were sure but wrong come first in the result. */
export default function Confidence({asked: {question, confidence}, onChoose}: Props): ReactNode {
  const name = `${useIdOnPage()(question.id)}-confidence`;
  return (
    <fieldset className={styles.confidence}>
      <legend>{translate({id: 'quiz.confidence', message: 'How sure are you?'})}</legend>
      {DEGREES.map((degree) => (
        <label key={degree} className={styles.degree}>
          <input
            type="radio"
            name={name}
            value={degree}
            checked={confidence === degree}
            onChange={() => onChoose(degree)}
          />
          {degreeWord(degree)}
        </label>
      ))}
    </fieldset>
  );
}

export function degreeWord(degree: Degree): string {
  return {
    sure: translate({id: 'quiz.confidence.sure', message: 'Sure'}),
    'think-so': translate({id: 'quiz.confidence.thinkSo', message: 'I think so'}),
    guess: translate({id: 'quiz.confidence.guess', message: 'A guess'}),
  }[degree];
}
