import {type RefObject, useLayoutEffect, useRef} from 'react';
import {answerIn} from '../domain/answer';
import type {Answer} from '../domain/question';
import type {QuizInHand} from './useQuiz';

/**
 * Takes over what a reader entered before the quiz script loaded: it's in the fields, but not in our state. Answers
 * already checked stay as they are.
 *
 * @param root contains the questions, each a form with `data-question`
 */
export function useAnsweredBefore(root: RefObject<HTMLElement | null>, hand: QuizInHand): void {
  const found = useRef<ReadonlyMap<string, Answer> | null>(null);
  useLayoutEffect(() => {
    // Read the fields in the first render, while they still show what the reader entered …
    if (!hand.isLoaded) found.current ??= readFields(root.current, hand);
    if (!hand.isLoaded || !found.current) return;
    // … and save it once the person is known.
    for (const [id, answer] of found.current) hand.setDraft(id, answer);
    found.current = null;
  });
}

function readFields(root: HTMLElement | null, {questions}: QuizInHand): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const form of root?.querySelectorAll<HTMLFormElement>('form[data-question]') ?? []) {
    const asked = questions.find(({question}) => question.id === form.dataset.question);
    const answer = asked && answerIn(new FormData(form), asked.question);
    if (answer) answers.set(asked.question.id, answer);
  }
  return answers;
}
