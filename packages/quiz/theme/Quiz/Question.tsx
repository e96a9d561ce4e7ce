import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import {
  Children,
  type ComponentType,
  isValidElement,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import {Picture} from '../../types/hotspot/Picture';
import {VIEWS} from '../../types/views';
import AnswerError from './AnswerError';
import Confidence from './Confidence';
import {Body, Hint, Option, Prompt} from './parts';
import {useQuestion} from './QuestionState';
import styles from './styles.module.css';
import Verdict from './Verdict';
import type {Choices} from './view';

export default function Question({children}: {id: string; children: ReactNode}): ReactNode {
  const asked = useQuestion();
  const {question, place, isCurrent, isCheckedHere, asksConfidence, outcome} = asked;
  const parts = Children.toArray(children).filter(isPart);
  const part = (type: ComponentType<never>) => parts.find((one) => one.type === type);
  const choices: Choices = new Map(
    parts.filter(({type}) => type === Option).map(({props}) => [props.index ?? 0, props.children]),
  );
  const {Fields} = VIEWS[question.type];
  return (
    // No action, so its fields load the island; `dialog` makes Enter do nothing until then.
    <form
      method="dialog"
      className={styles.question}
      data-question={question.id}
      data-current={isCurrent}
      data-asked={place !== null}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => isEnterInField(event) && asked.proceed()}
    >
      <fieldset className={styles.fieldset}>
        {part(Prompt)}
        {!outcome && <Instruction />}
        {part(Body)}
        <Fields choices={choices} picture={part(Picture)} />
        {!outcome && part(Hint)}
        {asksConfidence && <Confidence asked={asked} onChoose={asked.changeConfidence} />}
      </fieldset>
      <AnswerError at="button" />
      {isCheckedHere && <CheckHere />}
      {outcome && <Verdict choices={choices} outcome={outcome} />}
    </form>
  );
}

/** Everything else between the parts is line breaks. */
function isPart(child: ReactNode): child is ReactElement<{children: ReactNode; index?: number}> {
  return isValidElement(child);
}

function isEnterInField(event: KeyboardEvent): boolean {
  const isField = event.target instanceof HTMLInputElement;
  if (event.key !== 'Enter' || !isField || event.nativeEvent.isComposing) return false;
  event.preventDefault();
  return true;
}

/** How to answer, the points unless it's one, and whether the question was edited meanwhile. */
function Instruction(): ReactNode {
  const {question, isChanged} = useQuestion();
  const formats = useFormats();
  const {points} = question;
  return (
    <>
      <p className={`quiet ${styles.instruction}`}>
        {VIEWS[question.type].how(question)}
        {points !== 1 && (
          <> {formats.counted(points, translate({id: 'quiz.points', message: '{count} point.|{count} points.'}))}</>
        )}
      </p>
      {isChanged && (
        <p className={styles.changed}>
          {translate({
            id: 'quiz.question.changed',
            message: 'This question was edited since you answered it. Please answer it again.',
          })}
        </p>
      )}
    </>
  );
}

/** The question's own button if all are on the page. It stays after the check, so it keeps the focus. */
function CheckHere(): ReactNode {
  const {anchor, outcome, check} = useQuestion();
  const id = `${anchor}-check`;
  return (
    <button
      type="button"
      id={id}
      className={`button button--secondary needs-script ${styles.checkHere}`}
      aria-labelledby={`${id} ${anchor}`}
      aria-disabled={outcome !== null}
      onClick={check}
    >
      {outcome
        ? translate({id: 'quiz.checked', message: 'Checked'})
        : translate({id: 'quiz.check', message: 'Check answer'})}
    </button>
  );
}
