import {translate} from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import {type Match, matchBlank} from '../../../domain/acceptedText';
import type {QuestionOf} from '../../../domain/question';
import Icon, {type Sign} from '../../QuizMark/Icon';
import {useQuestion} from '../QuestionState';
import styles from '../styles.module.css';

/** A gap in a sentence, to be filled in; once the answer counts, the correct words follow it. */
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
  const key = outcome?.secret.key;
  const mark =
    key?.type === 'blanks' ? markOf(matchBlank(key, index, typed[index] ?? ''), key.accepted[index]?.[0] ?? '') : null;
  return (
    <>
      <input
        data-sign={mark?.sign}
        aria-describedby={mark ? id : undefined}
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
      {mark && (
        <span id={id} className={styles.blankMark} data-sign={mark.sign}>
          <Icon sign={mark.sign} /> {mark.words}
        </span>
      )}
    </>
  );
}

function markOf(match: Match, correct: string): {sign: Sign; words: string} {
  if (match?.kind === 'exact') return {sign: 'good', words: translate({id: 'quiz.blank.right', message: 'correct'})};
  if (match) {
    return {
      sign: 'good',
      words: translate({id: 'quiz.blank.typo', message: 'spelled “{text}”'}, {text: match.text}),
    };
  }
  return {
    sign: 'bad',
    words: translate({id: 'quiz.blank.wrong', message: 'correct answer: {text}'}, {text: correct}),
  };
}
