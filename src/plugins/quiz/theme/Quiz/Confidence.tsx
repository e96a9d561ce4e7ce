import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Confidence as Degree} from '../../domain/answer';
import {useQuestion} from './QuestionState';
import styles from './styles.module.css';

const DEGREES: readonly Degree[] = ['sure', 'think-so', 'guess'];

/** How sure the reader is: what they were sure of and had wrong comes first afterward. */
export default function Confidence(): ReactNode {
  const {confidence, outcome, changeConfidence} = useQuestion();
  return (
    <fieldset className={styles.confidence}>
      <legend>
        <Translate id="quiz.confidence">How sure are you?</Translate>
      </legend>
      {DEGREES.map((degree) => (
        <label key={degree} className={styles.degree}>
          <input
            type="radio"
            name="confidence"
            value={degree}
            checked={confidence === degree}
            aria-disabled={outcome ? true : undefined}
            onClick={(event) => outcome && event.preventDefault()}
            onChange={() => changeConfidence(degree)}
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
