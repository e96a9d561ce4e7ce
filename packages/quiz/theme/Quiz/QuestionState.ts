import {createContext, useContext} from 'react';
import type {AskedQuestion} from '../../client/useQuiz';
import type {Confidence} from '../../domain/answer';
import type {IncompleteReason} from '../../domain/parts';
import type {AnswerTo, QuestionOf, QuestionSecret, QuestionType} from '../../domain/question';
import type {IncompleteTexts} from './view';

/** The result of an answer that counts. */
export interface Outcome<T extends QuestionType = QuestionType> {
  /** From 0 to 1. */
  fraction: number;
  secret: QuestionSecret<T>;
}

export interface AnswerError {
  /** The question's id. */
  id: string;
  reason: IncompleteReason;
  words: IncompleteTexts;
  /** Checks the answer as it is; null if that isn't possible. */
  checkAnyway: (() => void) | null;
}

/** The current state of a question for the reader. */
export interface QuestionState<T extends QuestionType = QuestionType>
  extends Omit<AskedQuestion, 'question' | 'answer' | 'secret' | 'fraction'> {
  question: QuestionOf<T>;
  answer: AnswerTo<T>;
  /** Its position in the attempt, from 1; null if the attempt doesn't ask it. */
  place: number | null;
  /** The id of its heading on this page. */
  anchor: string;
  /** How many questions the attempt asks. */
  count: number;
  /** Whether it's the one in view if questions appear one at a time. */
  isCurrent: boolean;
  /** Whether it has its own Check button. */
  isCheckedHere: boolean;
  /** Why its answer wasn't checked; null if it was, or nobody tried. */
  answerError: AnswerError | null;
  answerErrorId: string;
  level: 2 | 3;
  /** null while the answer can change or must not be graded yet */
  outcome: Outcome<T> | null;
  change(value: AnswerTo<T>['value']): void;
  changeConfidence(confidence: Confidence): void;
  /** What Enter does in a field. */
  proceed(): void;
  check(): void;
  announce(text: string): void;
}

/** Returns the id of a question's text field. */
export const fieldIdOf = (anchor: string): string => `${anchor}-answer`;

const Context = createContext<QuestionState | null>(null);

export const QuestionProvider = Context.Provider;

/**
 * Returns the question that a component is part of. Throws outside a question.
 *
 * @typeParam T the type of a view, which `VIEWS` renders only for questions of its type
 */
export function useQuestion<T extends QuestionType = QuestionType>(): QuestionState<T> {
  const state = useContext(Context) as QuestionState<T> | null;
  if (!state) throw new Error('A part of a question is used outside a question.');
  return state;
}
