import {
  Children,
  type ComponentType,
  isValidElement,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import CheckHere from './CheckHere';
import Confidence from './Confidence';
import Instruction from './Instruction';
import {choicesOf} from './inputs/choicesOf';
import TextField from './inputs/TextField';
import Verdict from './outcome/Verdict';
import {Body, Hint, Options, Prompt} from './parts';
import {useQuestion} from './QuestionState';
import styles from './styles.module.css';

/** A question: what is asked, the fields to answer it, and what became of the answer. */
export default function Question({children}: {id: string; children: ReactNode}): ReactNode {
  const {question, place, isCurrent, isCheckedHere, asksConfidence, outcome, proceed} = useQuestion();
  const part = partsOf(children);
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
        {part(Options)}
        {(question.type === 'short-text' || question.type === 'number') && <TextField type={question.type} />}
        {!outcome && part(Hint)}
        {asksConfidence && <Confidence />}
      </fieldset>
      {isCheckedHere && <CheckHere />}
      {outcome && <Verdict choices={choicesOf(part(Options)?.props.children)} outcome={outcome} />}
    </form>
  );
}

/** Gives the part of a kind; the text between the parts is only their author's line breaks. */
function partsOf(children: ReactNode): (type: ComponentType<never>) => ReactElement<{children: ReactNode}> | undefined {
  const parts = Children.toArray(children).filter((child) => isValidElement<{children: ReactNode}>(child));
  return (type) => parts.find((part) => part.type === type);
}

function isEnterInField(event: KeyboardEvent): boolean {
  const isField = event.target instanceof HTMLInputElement;
  if (event.key !== 'Enter' || !isField || event.nativeEvent.isComposing) return false;
  event.preventDefault();
  return true;
}
