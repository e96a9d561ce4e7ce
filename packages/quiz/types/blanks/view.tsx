import {matchBlank} from '@deskbook/records/domain/grading/grade';
import Icon from '@deskbook/ui/components/Icon';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {SIGN_ICONS} from '../../theme/Quiz/Mark';
import {useQuestion} from '../../theme/Quiz/QuestionState';
import styles from '../../theme/Quiz/styles.module.css';
import type {View} from '../../theme/Quiz/view';

export const blanks: View = {
  how: () => translate({id: 'quiz.how.blanks', message: 'Fill in the blanks. Each one counts the same.'}),
  // Each `Blank` renders inside its sentence.
  Fields: () => null,
  Solution,
  incompleteTexts: {
    partial: () => ({
      check: translate({id: 'quiz.gap.blanks', message: '{open} of {count} blanks are still empty. Check it anyway?'}),
    }),
  },
};

/** A blank in a sentence. Once the answer counts, it shows a mark; the verdict shows the correct words. */
export function Blank({index}: {index: number}): ReactNode {
  const {anchor, question, answer, outcome, change} = useQuestion<'blanks'>();
  const id = `${anchor}-blank-${index}`;
  const typed = answer.value[index] ?? '';
  const isRight = outcome && matchBlank(outcome.secret.key, index, typed) !== null;
  const sign = isRight ? 'good' : 'bad';
  return (
    <>
      <input
        data-sign={outcome ? sign : undefined}
        aria-describedby={outcome ? id : undefined}
        type="text"
        name={`blank-${index}`}
        className={styles.blank}
        aria-label={translate(
          {id: 'quiz.blank.name', message: 'Blank {place} of {count}'},
          {place: String(index + 1), count: String(question.blanks)},
        )}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        readOnly={outcome !== null}
        onChange={({target}) => change(answer.value.map((text, place) => (place === index ? target.value : text)))}
      />
      {outcome && (
        <span className={styles.blankMark} data-sign={sign}>
          <Icon name={SIGN_ICONS[sign]} />
          <span id={id} className="unseen">
            {isRight
              ? translate({id: 'quiz.blank.right', message: 'correct'})
              : translate({id: 'quiz.blank.wrong', message: 'not correct'})}
          </span>
        </span>
      )}
    </>
  );
}

/** The correct words for the blanks that aren't exactly right. */
function Solution(): ReactNode {
  const {question, answer, outcome} = useQuestion<'blanks'>();
  if (!outcome) return null;
  const {key} = outcome.secret;
  const wrong = key.accepted.flatMap(([text = ''], index) =>
    matchBlank(key, index, answer.value[index])?.kind === 'exact' ? [] : [{index, text}],
  );
  return (
    <>
      {wrong.length > 0 && (
        <div className={styles.solution}>
          <p className={styles.solutionTitle}>{translate({id: 'quiz.blanks.right', message: 'Correct answers'})}</p>
          <ul>
            {wrong.map(({index, text}) => (
              <li key={index}>
                <Translate id="quiz.blanks.answer" values={{place: String(index + 1), text: <b>{text}</b>}}>
                  {'Blank {place}: {text}'}
                </Translate>
              </li>
            ))}
          </ul>
        </div>
      )}
      {outcome.fraction < 1 && (
        <p className="quiet">
          {translate(
            {
              id: 'quiz.scoring.blanks',
              message: 'How this is scored: each blank counts the same. You filled in {got} of {of} correctly.',
            },
            {got: String(Math.round(outcome.fraction * question.blanks)), of: String(question.blanks)},
          )}
        </p>
      )}
    </>
  );
}
