import type {BlockContent, DefinitionContent, Heading, Node, PhrasingContent} from 'mdast';
import type {Diagnostic} from '../../../content/problems';

/** What may be in a question, apart from what makes it one. */
export type Content = BlockContent | DefinitionContent | PhrasingContent;

/** A gap in a sentence, in the place of what the author wrote between double brackets. */
export interface BlankNode extends Node {
  type: 'quizBlank';
  /** Its place among the blanks of its question, counted from 0. */
  index: number;
  accepted: readonly string[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    quizBlank: BlankNode;
  }
  interface RootContentMap {
    quizBlank: BlankNode;
  }
}

/** Something to be put in order, or to be matched. */
export interface AuthoredItem {
  content: Content[];
  text: string;
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
