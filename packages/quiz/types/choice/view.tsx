import {countPicks} from '@deskbook/records/domain/grading/grade';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Html from '../../theme/Quiz/Html';
import Mark from '../../theme/Quiz/Mark';
import {useQuestion} from '../../theme/Quiz/QuestionState';
import styles from '../../theme/Quiz/styles.module.css';
import type {Choices, View} from '../../theme/Quiz/view';

export const singleChoice: View = {
  how: () => translate({id: 'quiz.how.single', message: 'Choose one.'}),
  Fields,
  Solution: () => null,
};

export const multipleChoice: View = {
  how: () => translate({id: 'quiz.how.multiple', message: 'Choose all that apply. A wrong choice takes points away.'}),
  Fields,
  Solution: OptionsCounted,
};

/** Radio buttons or checkboxes. Once the answer counts, each chosen option has its feedback beside it. */
function Fields({choices}: {choices: Choices}): ReactNode {
  const {order} = useQuestion();
  return (
    <ul className="plain-list">
      {order.map((index) => (
        <Option key={index} index={index}>
          {choices.get(index)}
        </Option>
      ))}
    </ul>
  );
}

function Option({index, children}: {index: number; children: ReactNode}): ReactNode {
  const {anchor, question, answer, outcome, change} = useQuestion<'single-choice' | 'multiple-choice'>();
  const id = `${anchor}-feedback-${index}`;
  const isMultiple = question.type === 'multiple-choice';
  const isChosen = answer.value.includes(index);
  const mark = outcome && markOf(isChosen, outcome.secret.key.right.includes(index), isMultiple);
  const feedback = isChosen && outcome?.secret.feedback[index];

  const choose = (isOn: boolean) => {
    const others = isMultiple ? answer.value.filter((other) => other !== index) : [];
    change(isOn ? [...others, index] : others);
  };

  return (
    <li className={styles.option} data-sign={mark?.sign}>
      <label className={styles.choice}>
        {/* Not disabled once the answer counts, because a disabled input would lose the focus. */}
        <input
          type={isMultiple ? 'checkbox' : 'radio'}
          name="choice"
          value={index}
          checked={isChosen}
          aria-disabled={outcome ? true : undefined}
          aria-describedby={mark ? id : undefined}
          onClick={(event) => outcome && event.preventDefault()}
          onChange={({target}) => choose(target.checked)}
        />
        <span className={styles.choiceText} data-option={index}>
          {children}
        </span>
      </label>
      {mark && (
        <div id={id} className={styles.feedback}>
          <Mark {...mark} />
          {feedback && <Html html={feedback} />}
        </div>
      )}
    </li>
  );
}

/** Returns the mark of an option once the answer counts; null for a wrong option not chosen. */
export function markOf(isChosen: boolean, isRight: boolean, isMultiple: boolean): Parameters<typeof Mark>[0] | null {
  if (!isChosen) {
    const words = translate({id: 'quiz.option.missed', message: 'Correct answer, not chosen'});
    return isRight ? {sign: 'attention', words} : null;
  }
  const sign = isRight ? 'good' : 'bad';
  // A single answer needs no verdict here, because the one on the question follows.
  if (!isMultiple) return {sign, words: translate({id: 'quiz.option.yours', message: 'Your answer'})};
  if (isRight) return {sign, words: translate({id: 'quiz.option.right', message: 'Your answer: correct'})};
  return {sign, words: translate({id: 'quiz.option.wrong', message: 'Your answer: not correct'})};
}

function OptionsCounted(): ReactNode {
  const {question} = useQuestion<'multiple-choice'>();
  return <PicksCounted options={question.pinned.length} />;
}

/** Explains the score of several choices among some options. */
export function PicksCounted({options}: {options: number}): ReactNode {
  const {answer, outcome} = useQuestion<'multiple-choice' | 'hotspot'>();
  if (!outcome || outcome.fraction === 1) return null;
  const {right, wrong} = countPicks(outcome.secret.key.right, answer.value, options);
  return (
    <p className="quiet">
      {translate(
        {
          id: 'quiz.scoring.picks',
          message:
            'You chose {right} of the {rightOf} correct answers and {wrong} of the {wrongOf} wrong ones. Wrong choices take points away.',
        },
        {right: String(right.got), rightOf: String(right.of), wrong: String(wrong.got), wrongOf: String(wrong.of)},
      )}
    </p>
  );
}
