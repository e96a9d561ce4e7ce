import {type RefObject, useLayoutEffect, useRef} from 'react';
import {answerIn} from '../domain/answer';
import type {Answer} from '../domain/question';
import type {QuizInHand} from './useQuiz';

/**
 * Takes over what a reader picked or typed before the quiz was ready: it is in the fields, and our state does not know about
 * it. What was checked before stays as it is.
 *
 * @param root holds the questions, each a form with `data-question`
 */
export function useAnsweredBefore(root: RefObject<HTMLElement | null>, hand: QuizInHand): void {
  const found = useRef<ReadonlyMap<string, Answer> | null>(null);
  useLayoutEffect(() => {
    // In the first pass, as long as the fields show what the reader has left in them …
    if (!hand.isLoaded) found.current ??= readFields(root.current, hand);
    if (!hand.isLoaded || !found.current) return;
    // … and saved as soon as the person is known.
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
