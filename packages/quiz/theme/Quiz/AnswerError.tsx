import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useQuestion} from './QuestionState';
import Warning from './Warning';

/**
 * Says why the answer isn't checked yet, or asks whether to check it anyway. Shown below the field if its text must
 * change, and otherwise at the end of the question.
 */
export default function AnswerError({at}: {at: 'field' | 'button'}): ReactNode {
  const {answerError, answerErrorId} = useQuestion();
  if (!answerError || (at === 'field') !== (answerError.reason === 'unreadable')) return null;
  const {words, checkAnyway} = answerError;
  return (
    <Warning id={answerErrorId} title={words.title} words={words.check}>
      {checkAnyway && (
        <button type="button" className="button button--secondary" onClick={checkAnyway}>
          {translate({id: 'quiz.gap.anyway', message: 'Check it anyway'})}
        </button>
      )}
    </Warning>
  );
}
