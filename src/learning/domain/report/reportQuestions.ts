import {unseal} from '../../../shared/seal';
import type {InteractionType} from '../responses';
import type {Place} from './reportSite';

/** Where the build writes the questions for the report, under the base URL. Nothing else loads it. */
export const QUESTIONS_FILE = 'training/report/questions.json';

/** A question in words. Nothing in it gives away the answer. */
export interface ReportQuestion {
  id: string;
  hash: string;
  type: InteractionType;
  prompt: string;
  /** What there is to choose from, to put in order, or on the left to be matched, by its place in responses. */
  options: readonly string[];
  /** What the left is matched with. */
  targets: readonly string[];
  /** A `QuestionNote`, as on the page of the quiz. */
  sealed: string;
}

/** What a page must not show before a question is answered. */
export interface QuestionNote {
  /** What is right, as a standard interaction. */
  correct: string;
  /** Where its explanation leads; null where that leads nowhere. */
  explainedAt: Place | null;
}

export interface QuizQuestions {
  quiz: string;
  /** The pages that it covers. */
  covers: readonly Place[];
  questions: readonly ReportQuestion[];
}

export function noteSalt({id, hash}: Pick<ReportQuestion, 'id' | 'hash'>): string {
  return `report:${id}:${hash}`;
}

export function openNote(question: ReportQuestion): QuestionNote {
  return JSON.parse(unseal(question.sealed, noteSalt(question))) as QuestionNote;
}
