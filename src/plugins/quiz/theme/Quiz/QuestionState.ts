import {createContext, useContext} from 'react';
import type {AskedQuestion} from '../../client/useQuiz';
import type {Confidence} from '../../domain/answer';
import type {Gap} from '../../domain/parts';
import type {AnswerTo, QuestionOf, QuestionSecret, QuestionType} from '../../domain/question';
import type {GapWords} from './view';

/** What became of an answer that counts. */
export interface Outcome<T extends QuestionType = QuestionType> {
  /** From 0 to 1. */
  fraction: number;
  secret: QuestionSecret<T>;
}

export interface Obstacle {
  /** Of the question. */
  id: string;
  gap: Gap;
  words: GapWords;
  /** Checks the answer as it is; null where it cannot be. */
  checkAnyway: (() => void) | null;
}

/** A question as the reader meets it now. */
export interface QuestionState<T extends QuestionType = QuestionType>
  extends Omit<AskedQuestion, 'question' | 'answer' | 'secret' | 'fraction'> {
  question: QuestionOf<T>;
  answer: AnswerTo<T>;
  /** Its place among those asked, from 1; null where this attempt does not ask it. */
  place: number | null;
  /** The id of its heading on this page. */
  anchor: string;
  /** How many are asked. */
  count: number;
  /** Whether it is the one in view where questions come one at a time. */
  isCurrent: boolean;
  /** Whether it has a button of its own that checks it. */
  isCheckedHere: boolean;
  /** Why its answer was not checked; null where it was, or nobody has tried. */
  obstacle: Obstacle | null;
  obstacleId: string;
  level: 2 | 3;
  /** Null as long as the answer may be changed or is not to be judged yet. */
  outcome: Outcome<T> | null;
  change(value: AnswerTo<T>['value']): void;
  changeConfidence(confidence: Confidence): void;
  /** What Enter does in a field. */
  proceed(): void;
  check(): void;
  announce(text: string): void;
}

/** Gives the id of the line in which a question is answered. */
export const fieldIdOf = (anchor: string): string => `${anchor}-answer`;

const Context = createContext<QuestionState | null>(null);

export const QuestionProvider = Context.Provider;

/**
 * The question that a part belongs to; a part outside of a question is a mistake of ours.
 *
 * @typeParam T for the view of a type: `VIEWS` draws it only with its own questions
 */
export function useQuestion<T extends QuestionType = QuestionType>(): QuestionState<T> {
  const state = useContext(Context) as QuestionState<T> | null;
  if (!state) throw new Error('A part of a question is used outside a question.');
  return state;
}
