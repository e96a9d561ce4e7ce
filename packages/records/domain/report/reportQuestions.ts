import {deobfuscate} from '../obfuscate';
import type {InteractionType} from '../responses';
import type {ReportLink} from './reportSite';

/** The file with the questions, relative to the base URL. Only the report loads it. */
export const QUESTIONS_FILE = 'training/report/questions.json';

/** A question's texts, without anything that gives away the answer. */
export interface ReportQuestion {
  id: string;
  hash: string;
  type: InteractionType;
  prompt: string;
  /** Choices, items to order, or the left side of a match, indexed by their position in responses */
  options: readonly string[];
  /** The right side of a match */
  targets: readonly string[];
  /** An encoded `QuestionNote`, as on the quiz page */
  sealed: string;
  /** Points for a fully correct answer */
  points: number;
}

/** Facts a page must not reveal before the question is answered. */
export interface QuestionNote {
  /** The correct response in SCORM and xAPI notation */
  correct: string;
  /** For typed texts: every accepted response, and the words that may have a typo */
  accepted?: readonly string[];
  typos?: readonly string[];
  /** The page its explanation links to; null if it has no link */
  explainedAt: ReportLink | null;
}

export interface QuizQuestions {
  quiz: string;
  covers: readonly ReportLink[];
  questions: readonly ReportQuestion[];
  /** What attempts asked, newest first */
  versions?: readonly QuizVersion[];
  /** Whether these are all that ever existed */
  hasAllVersions?: boolean;
}

export interface QuizVersion {
  /** How many questions an attempt has */
  asked: number;
  /** `ID HASH` of each question */
  questions: readonly string[];
  /** The instant when it was replaced; null for the current one */
  until: string | null;
}

export function noteSalt({id, hash}: Pick<ReportQuestion, 'id' | 'hash'>): string {
  return `report:${id}:${hash}`;
}

export function openNote(question: ReportQuestion): QuestionNote {
  return JSON.parse(deobfuscate(question.sealed, noteSalt(question))) as QuestionNote;
}
