import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Obstacle from '../Obstacle';
import {useQuestion} from '../QuestionState';
import styles from '../styles.module.css';
import {fieldIdOf} from '../useQuizNavigation';

/** One line to type a word or a number. */
export default function TextField({type}: {type: 'short-text' | 'number'}): ReactNode {
  const {anchor, answer, outcome, obstacle, obstacleId, change} = useQuestion();
  const id = fieldIdOf(anchor);
  return (
    <div className={styles.typed}>
      <label htmlFor={id}>
        {type === 'number'
          ? translate({id: 'quiz.number.label', message: 'Your answer, a number'})
          : translate({id: 'quiz.text.label', message: 'Your answer'})}
      </label>
      <input
        id={id}
        name="text"
        type="text"
        inputMode={type === 'number' ? 'decimal' : 'text'}
        className={styles.field}
        data-short={type === 'number'}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={answer.type === type ? answer.value : ''}
        readOnly={outcome !== null}
        aria-invalid={obstacle?.gap === 'no-number' ? true : undefined}
        aria-describedby={obstacle ? obstacleId : undefined}
        onChange={({target}) => change({type, value: target.value})}
      />
      {obstacle && <Obstacle at="field" id={obstacleId} obstacle={obstacle} />}
    </div>
  );
}
