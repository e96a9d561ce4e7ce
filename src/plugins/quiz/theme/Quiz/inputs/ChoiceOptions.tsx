import type {ReactNode} from 'react';
import Mark from '../../QuizMark';
import Html from '../Html';
import {useQuestion} from '../QuestionState';
import styles from '../styles.module.css';
import type {Choices} from './choicesOf';
import {markOf} from './choiceWords';

/** Radio buttons or checkboxes; once the answer counts, the feedback is beside the very option chosen. */
export default function ChoiceOptions({choices}: {choices: Choices}): ReactNode {
  const {order} = useQuestion();
  return (
    <ul className={styles.options}>
      {order.map((index) => (
        <Choice key={index} index={index}>
          {choices.get(index)}
        </Choice>
      ))}
    </ul>
  );
}

function Choice({index, children}: {index: number; children: ReactNode}): ReactNode {
  const {anchor, question, answer, outcome, change} = useQuestion();
  const id = `${anchor}-feedback-${index}`;
  const type = question.type === 'multiple-choice' ? 'multiple-choice' : 'single-choice';
  const chosen = answer.type === type ? answer.value : [];
  const isChosen = chosen.includes(index);
  const mark = outcome && markOf(isChosen, isRightChoice(outcome.secret.key, index));
  const feedback = (isChosen && outcome?.secret.feedback[index]) || null;

  const choose = (isOn: boolean) => {
    const others = type === 'multiple-choice' ? chosen.filter((other) => other !== index) : [];
    change({type, value: isOn ? [...others, index] : others});
  };

  return (
    <li className={styles.option} data-sign={mark?.sign}>
      <label className={styles.choice}>
        {/* Once it counts it is still in reach of the keyboard, so that the focus is not lost, but settled. */}
        <input
          type={type === 'multiple-choice' ? 'checkbox' : 'radio'}
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

function isRightChoice(key: {type: string; right?: readonly number[]}, index: number): boolean {
  return key.right?.includes(index) ?? false;
}
