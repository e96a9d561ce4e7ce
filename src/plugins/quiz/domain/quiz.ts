import type {InteractionType} from '../../../learning/domain/responses';
import type {PublishedQuestion} from './question';

/** How a quiz is taken: the front matter of its page, with what holds where it says nothing. */
export interface QuizSettings {
  /** In percent. */
  passingScore: number;
  /** How often the quiz may be taken; null without a limit. */
  attempts: number | null;
  /** How many questions an attempt draws; null for all. */
  draw: number | null;
  shuffle: boolean;
  /** `practice` shows the correct answer at once, `check` at the end. */
  mode: 'practice' | 'check';
  confidence: boolean;
}

/** A quiz as its page holds it. */
export interface PublishedQuiz {
  /**
   * The page's path in the docs folder without its ending; with `#` and the id of its first question if the quiz is
   * within another page.
   */
  id: string;
  title: string;
  /** A page of its own; false for a self-check within another page, which counts nowhere. */
  isPage: boolean;
  settings: QuizSettings;
  questions: readonly PublishedQuestion[];
}

export interface QuizSummary extends Pick<QuizSettings, 'passingScore' | 'attempts' | 'draw'> {
  id: string;
  title: string;
  /** With the base URL in front. */
  url: string;
  questions: readonly SummarizedQuestion[];
}

export interface SummarizedQuestion extends Pick<PublishedQuestion, 'id' | 'hash'> {
  /** What it is to other systems. */
  interaction: InteractionType;
}
