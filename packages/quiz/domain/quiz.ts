import type {InteractionType} from '@deskbook/records/domain/responses';
import type {PublishedQuestion} from './question';

/** How a quiz is taken: its page's front matter, with defaults filled in. */
export interface QuizSettings {
  /** In percent. */
  passingScore: number;
  /** How many attempts a reader has; null if unlimited. */
  attempts: number | null;
  /** How many questions an attempt draws; null for all. */
  draw: number | null;
  shuffle: boolean;
  /** `practice` shows the correct answer at once, `check` at the end. */
  mode: 'practice' | 'check';
  confidence: boolean;
  /** How long a pass counts, such as `1 year`; null for ever. */
  validFor: string | null;
}

/** A quiz as its page holds it. */
export interface PublishedQuiz {
  /**
   * The page's path in the docs folder without its extension. A quiz within another page adds `#` and the id of its
   * first question.
   */
  id: string;
  title: string;
  /** False for a self-check within another page, which never counts. */
  isPage: boolean;
  settings: QuizSettings;
  questions: readonly PublishedQuestion[];
}

export interface QuizSummary extends Pick<QuizSettings, 'passingScore' | 'attempts' | 'draw' | 'validFor'> {
  id: string;
  title: string;
  /** Includes the base URL. */
  url: string;
  questions: readonly SummarizedQuestion[];
}

export interface SummarizedQuestion extends Pick<PublishedQuestion, 'id' | 'hash'> {
  /** Its type in SCORM and xAPI. */
  interaction: InteractionType;
}
