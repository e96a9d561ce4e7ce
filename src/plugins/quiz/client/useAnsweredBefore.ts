import {type RefObject, useEffect, useRef} from 'react';
import {answerIn} from './answerIn';
import type {QuizInHand} from './useQuiz';

/**
 * Takes over what a reader picked or typed before React was awake: it stands in the fields, and React's state knows
 * nothing of it. What was checked before stays as it is.
 *
 * @param root holds the questions, each a form with `data-question`
 */
export function useAnsweredBefore(root: RefObject<HTMLElement | null>, {questions, setDraft}: QuizInHand): void {
  const isRead = useRef(false);
  // Once, in the first pass: afterwards the fields show what React knows.
  useEffect(() => {
    if (isRead.current) return;
    isRead.current = true;
    for (const {question} of questions) {
      const form = root.current?.querySelector<HTMLFormElement>(`form[data-question="${question.id}"]`);
      const answer = form && answerIn(new FormData(form), question);
      if (answer) setDraft(question.id, answer);
    }
  });
}
