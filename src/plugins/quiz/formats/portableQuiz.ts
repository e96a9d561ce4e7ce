import type {ElementContent} from 'hast';
import type {QuizSettings} from '../domain/quiz';

/**
 * Words, pictures and blocks as HTML. A picture's `src` is its name among the quiz's pictures, a blank of a `blanks`
 * question is a `BLANK` element, and links lead to whole addresses.
 */
export type Html = ElementContent[];

/** Stands in a sentence for something to fill in; `dataIndex` is its place among the blanks of its question. */
export const BLANK = 'quiz-blank';

/** A quiz on its way to another system or from one: what its author wrote, without Markdown. */
export interface PortableQuiz {
  /** The page's path in the docs folder without its ending; of a quiz from elsewhere, what it is called there. */
  id: string;
  title: string;
  introduction: Html;
  settings: PortableSettings;
  questions: PortableQuestion[];
  pictures: ReadonlyMap<string, Uint8Array>;
}

/** What formats may have a place for. What is undefined was not said. */
export type PortableSettings = Partial<QuizSettings>;

export interface PortableQuestion {
  id: string;
  /** Words within a line. */
  prompt: Html;
  /** Blocks between the prompt and the answers; of blanks the sentences. */
  body: Html;
  points: number;
  /** Whether its author accepts typos. */
  typos: boolean;
  hint: Html;
  explanation: Html;
  task: PortableTask;
}

export type PortableTask =
  | {type: 'single-choice' | 'multiple-choice'; options: PortableOption[]}
  | {type: 'order'; items: Html[]}
  | {type: 'match'; pairs: {left: Html; right: string}[]}
  | {type: 'short-text'; accepted: readonly string[]}
  | {type: 'number'; value: number; tolerance: number}
  /** For each blank every text that counts as right. */
  | {type: 'blanks'; blanks: readonly (readonly string[])[]};

export interface PortableOption {
  content: Html;
  feedback: Html;
  isRight: boolean;
  isPinned: boolean;
}

export type TaskOf<T extends PortableTask['type']> = Extract<PortableTask, {type: T}>;
