import type {ReactNode} from 'react';
import AnswerError from '../../theme/Quiz/AnswerError';
import {fieldIdOf, useQuestion} from '../../theme/Quiz/QuestionState';
import styles from '../../theme/Quiz/styles.module.css';

interface Props {
  label: string;
  inputMode: 'text' | 'decimal';
}

export default function TextField({label, inputMode}: Props): ReactNode {
  const {anchor, answer, outcome, answerError, answerErrorId, change} = useQuestion<'short-text' | 'number'>();
  const id = fieldIdOf(anchor);
  return (
    <div className={styles.typed}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name="text"
        type="text"
        inputMode={inputMode}
        className={styles.field}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={answer.value}
        readOnly={outcome !== null}
        aria-invalid={answerError?.reason === 'unreadable' ? true : undefined}
        aria-describedby={answerError ? answerErrorId : undefined}
        onChange={({target}) => change(target.value)}
      />
      <AnswerError at="field" />
    </div>
  );
}
