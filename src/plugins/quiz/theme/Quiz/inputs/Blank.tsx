import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuestionOf} from '../../../domain/question';
import {matchBlank} from '../../../types/blanks/rules';
import Icon, {type Sign} from '../../QuizMark/Icon';
import {useQuestion} from '../QuestionState';
import styles from '../styles.module.css';

/** A gap in a sentence, to be filled in. Once the answer counts, a sign follows it; the correct words are in the verdict. */
export default function Blank({index}: {index: number}): ReactNode {
  const {anchor, answer, outcome, change} = useQuestion();
  const id = `${anchor}-blank-${index}`;
  const question = useQuestion().question as QuestionOf<'blanks'>;
  const {blanks} = question;
  const typed = answer.type === 'blanks' ? answer.value : [];
  const fill = (text: string) => {
    const value = Array.from({length: blanks}, (_, place) => (place === index ? text : (typed[place] ?? '')));
    change({type: 'blanks', value});
  };
  const key = outcome?.secret.key;
  const sign = key?.type === 'blanks' ? signOf(matchBlank(key, index, typed[index] ?? '') !== null) : null;
  return (
    <>
      <input
        data-sign={sign ?? undefined}
        aria-describedby={sign ? id : undefined}
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
      {sign && (
        <span className={styles.blankMark} data-sign={sign}>
          <Icon sign={sign} />
          <span id={id} className={styles.unseen}>
            {signWords(sign)}
          </span>
        </span>
      )}
    </>
  );
}

function signOf(isRight: boolean): Sign {
  return isRight ? 'good' : 'bad';
}

function signWords(sign: Sign): string {
  return sign === 'good'
    ? translate({id: 'quiz.blank.right', message: 'correct'})
    : translate({id: 'quiz.blank.wrong', message: 'not correct'});
}
