import {createContext, useContext} from 'react';
import type {AskedQuestion} from '../../client/useQuiz';
import type {Confidence} from '../../domain/answer';
import type {Answer, QuestionSecret} from '../../domain/question';
import type {Obstacle} from './useQuizNavigation';

/** What became of an answer that counts. */
export interface Outcome {
  /** From 0 to 1. */
  fraction: number;
  secret: QuestionSecret;
}

/** A question as the reader meets it now. */
export interface QuestionState extends Omit<AskedQuestion, 'secret' | 'fraction'> {
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
  asksConfidence: boolean;
  /** Why its answer was not checked; null where it was, or nobody has tried. */
  obstacle: Obstacle | null;
  /** The id of the words on that. */
  obstacleId: string;
  /** The level of its heading. */
  level: 2 | 3;
  /** Null as long as the answer may be changed or is not to be judged yet. */
  outcome: Outcome | null;
  change(answer: Answer): void;
  changeConfidence(confidence: Confidence): void;
  /** What Enter does in a field. */
  proceed(): void;
  check(): void;
  /** Announces something to screen readers. */
  announce(text: string): void;
}

const Context = createContext<QuestionState | null>(null);

export const QuestionProvider = Context.Provider;

/** The question that a part belongs to; a part outside of a question is a mistake of ours. */
export function useQuestion(): QuestionState {
  const state = useContext(Context);
  if (!state) throw new Error('A part of a question is used outside a question.');
  return state;
}
