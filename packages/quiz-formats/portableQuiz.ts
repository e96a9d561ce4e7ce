import type {Box} from '@deskbook/drawings/shapeBox';
import type {QuizSettings} from '@deskbook/quiz/domain/quiz';
import type {ElementContent} from 'hast';

/**
 * Text, pictures and blocks as HTML. A picture's `src` is its name among the quiz's pictures, a blank is a `BLANK`
 * element, and links are absolute URLs.
 */
export type Html = ElementContent[];

/** The tag of a blank in a sentence; `dataIndex` is its index among the blanks of its question. */
export const BLANK = 'quiz-blank';

/** A quiz to export or import: what its author wrote, without Markdown. */
export interface PortableQuiz {
  /** The page's path in the docs folder without its extension, or an imported quiz's own name. */
  id: string;
  title: string;
  introduction: Html;
  settings: PortableSettings;
  questions: PortableQuestion[];
  pictures: ReadonlyMap<string, Uint8Array>;
}

/** Settings that a format may support; undefined if the source doesn't set them. */
export type PortableSettings = Partial<QuizSettings>;

export interface PortableQuestion {
  id: string;
  /** Inline content. */
  prompt: Html;
  /** Blocks between the prompt and the answers; for blanks, the sentences. */
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
  /** The accepted texts of each blank. */
  | {type: 'blanks'; blanks: readonly (readonly string[])[]}
  /** The drawing as an image. */
  | {type: 'hotspot'; drawing: Html; size: {width: number; height: number}; parts: PortablePart[]};

export interface PortableOption {
  content: Html;
  feedback: Html;
  isRight: boolean;
  isPinned: boolean;
}

export interface PortablePart {
  /** Its id or its number in the drawing. */
  ref: string;
  number: string;
  name: string;
  /** Where readers point, in units of the drawing. */
  box: Box;
  feedback: Html;
  isRight: boolean;
}

export type TaskOf<T extends PortableTask['type']> = Extract<PortableTask, {type: T}>;
