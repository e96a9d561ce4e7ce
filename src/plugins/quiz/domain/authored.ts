import type {BlockContent, DefinitionContent, Heading, Node, PhrasingContent} from 'mdast';
import type {Diagnostic} from '../../../content/problems';

/** What may be in a question, apart from what makes it one. */
export type Content = BlockContent | DefinitionContent | PhrasingContent;

/** A gap in a sentence, in the place of what the author wrote between double brackets. */
export interface BlankNode extends Node {
  type: 'quizBlank';
  /** Its place among the blanks of its question, counted from 0. */
  index: number;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    quizBlank: BlankNode;
  }
  interface RootContentMap {
    quizBlank: BlankNode;
  }
}

/** An option of a choice. */
export interface AuthoredOption {
  content: Content[];
  /** Its words, without markup. */
  text: string;
  feedback: BlockContent[];
  isRight: boolean;
  isPinned: boolean;
}

/** Something to be put in order, or to be matched. */
export interface AuthoredItem {
  content: Content[];
  text: string;
}

/** What is asked for, and what is right. */
export type Task =
  | {type: 'single-choice' | 'multiple-choice'; options: AuthoredOption[]}
  /** In the right order. */
  | {type: 'order'; items: AuthoredItem[]}
  /** Pairs that belong together; the right side is words only. */
  | {type: 'match'; pairs: {left: AuthoredItem; right: string}[]}
  /** Every spelling that counts as right. */
  | {type: 'short-text'; accepted: string[]}
  | {type: 'number'; value: number; tolerance: number}
  /** For each blank every text that counts as right. */
  | {type: 'blanks'; blanks: string[][]};

/** A question as its author wrote it, with everything that a page must not show. */
export interface AuthoredQuestion {
  id: string;
  heading: Heading;
  /** The heading without its id. */
  prompt: PhrasingContent[];
  promptText: string;
  /** What is between the heading and the answers; of blanks the sentences themselves, with `quizBlank` nodes. */
  body: Content[];
  bodyText: string;
  task: Task;
  hint: Content[];
  explanation: BlockContent[];
}

/** Where the reading of a quiz takes its text from, and leaves what it cannot understand. */
export interface Reading {
  /** The Markdown that the nodes were parsed from. */
  source: string;
  report(node: Pick<Node, 'position'>, diagnostic: Diagnostic): void;
}

/** The reading of one question. */
export interface QuestionReading extends Reading {
  /** Where diagnostics about the whole question belong. */
  heading: Heading;
}
