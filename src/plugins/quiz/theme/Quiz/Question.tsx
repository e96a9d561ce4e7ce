import {
  Children,
  type ComponentType,
  isValidElement,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import {VIEWS} from '../../types/views';
import CheckHere from './CheckHere';
import Confidence from './Confidence';
import Instruction from './Instruction';
import {Body, Hint, Option, Prompt} from './parts';
import {useQuestion} from './QuestionState';
import styles from './styles.module.css';
import Verdict from './Verdict';
import type {Choices} from './view';

/** A question: what is asked, the fields to answer it, and what became of the answer. */
export default function Question({children}: {id: string; children: ReactNode}): ReactNode {
  const asked = useQuestion();
  const {question, place, isCurrent, isCheckedHere, asksConfidence, outcome, changeConfidence, proceed} = asked;
  const parts = Children.toArray(children).filter(isPart);
  const part = (type: ComponentType<never>) => parts.find((one) => one.type === type);
  const choices: Choices = new Map(
    parts.filter(({type}) => type === Option).map(({props}) => [props.index ?? 0, props.children]),
  );
  const {Fields} = VIEWS[question.type];
  return (
    // Without an action, so that its fields wake the page; `dialog`, so that Enter leads nowhere before that.
    <form
      method="dialog"
      className={styles.question}
      data-question={question.id}
      data-current={isCurrent}
      data-asked={place !== null}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => isEnterInField(event) && proceed()}
    >
      <fieldset className={styles.fieldset}>
        {part(Prompt)}
        {!outcome && <Instruction />}
        {part(Body)}
        <Fields choices={choices} />
        {!outcome && part(Hint)}
        {asksConfidence && <Confidence asked={asked} onChoose={changeConfidence} />}
      </fieldset>
      {isCheckedHere && <CheckHere />}
      {outcome && <Verdict choices={choices} outcome={outcome} />}
    </form>
  );
}

/** What is between the parts is only their author's line breaks. */
function isPart(child: ReactNode): child is ReactElement<{children: ReactNode; index?: number}> {
  return isValidElement(child);
}

function isEnterInField(event: KeyboardEvent): boolean {
  const isField = event.target instanceof HTMLInputElement;
  if (event.key !== 'Enter' || !isField || event.nativeEvent.isComposing) return false;
  event.preventDefault();
  return true;
}
