import {translate} from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import {hashAnswer} from '../../../domain/hashes';
import type {PublishedQuestion, QuestionKey, QuestionOf} from '../../../domain/question';
import {saltOf} from '../../../domain/seal';
import Icon from '../../QuizMark/Icon';
import {useQuestion} from '../QuestionState';
import styles from '../styles.module.css';

/** A gap in a sentence, to be filled in. */
export default function Blank({index}: {index: number}): ReactNode {
  const id = useId();
  const {answer, outcome, change} = useQuestion();
  const question = useQuestion().question as QuestionOf<'blanks'>;
  const {blanks} = question;
  const typed = answer.type === 'blanks' ? answer.value : [];
  const fill = (text: string) => {
    const value = Array.from({length: blanks}, (_, place) => (place === index ? text : (typed[place] ?? '')));
    change({type: 'blanks', value});
  };
  const isRight = outcome && isRightBlank(outcome.secret.key, question, index, typed[index] ?? '');
  return (
    <>
      <input
        data-sign={isRight === null ? undefined : isRight ? 'good' : 'bad'}
        aria-describedby={isRight === null ? undefined : id}
        type="text"
        name={`blank-${index}`}
        className={styles.blank}
        aria-label={translate(
          {id: 'quiz.blank.name', message: 'Blank {place} of {count}'},
          {place: String(index + 1), count: String(blanks)},
        )}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed[index] ?? ''}
        readOnly={outcome !== null}
        onChange={({target}) => fill(target.value)}
      />
      {isRight !== null && (
        <span id={id} className={styles.blankMark} data-sign={isRight ? 'good' : 'bad'}>
          <Icon sign={isRight ? 'good' : 'bad'} />{' '}
          {isRight
            ? translate({id: 'quiz.blank.right', message: 'right'})
            : translate({id: 'quiz.blank.wrong', message: 'not right'})}
        </span>
      )}
    </>
  );
}

function isRightBlank(key: QuestionKey, question: PublishedQuestion, index: number, typed: string): boolean {
  return key.type === 'blanks' && (key.hashes[index]?.includes(hashAnswer(typed, saltOf(question))) ?? false);
}
