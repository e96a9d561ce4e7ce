import type {BlockContent, DefinitionContent, Heading, Node, PhrasingContent, RootContent} from 'mdast';
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

/** A single paragraph is words within a line. */
export function unwrap(content: Content[]): Content[] {
  const [only] = content;
  return content.length === 1 && only?.type === 'paragraph' ? only.children : content;
}

/** Something to be put in order, or to be matched. */
export interface AuthoredItem {
  content: Content[];
  text: string;
}

/** Where the text of a quiz comes from, and where to report what cannot be understood in it. */
export interface ParseContext {
  /** The Markdown that the nodes were parsed from. */
  source: string;
  report(node: Pick<Node, 'position'>, diagnostic: Diagnostic): void;
}

/** The same for one question. */
export interface QuestionContext extends ParseContext {
  /** Where diagnostics about the whole question belong. */
  heading: Heading;
}

/** How the answer to a question is written: as a block, such as a table; behind `Answer:`; or within its sentences. */
export type AnswerForm<Task> = BlockForm<Task> | LineForm<Task> | BodyForm<Task>;

interface NamedForm {
  /** As a diagnostic calls it. */
  name: string;
  /** As a diagnostic describes it to an author who has written no answer. */
  expected: string;
}

export interface BlockForm<Task> extends NamedForm {
  /** What reads a block; undefined for a block of another form. What cannot be understood is reported. */
  readerOf(block: RootContent, source: string): ((context: QuestionContext) => Task | undefined) | undefined;
}

export interface LineForm<Task> {
  /**
   * Undefined where the line is left to another type.
   *
   * @param texts what is between `|`, quotes included
   */
  readLine(texts: readonly string[], written: string): Task | Diagnostic | undefined;
}

export interface BodyForm<Task> extends NamedForm {
  /** @param isAlone whether the question has no other answer */
  isIn(body: readonly Content[], source: string, isAlone: boolean): boolean;
  /** The body with its gaps. What cannot be understood is reported. */
  readBody(body: readonly Content[], context: QuestionContext): {task: Task; body: Content[]} | undefined;
}

/** What a type of question knows of what its author wrote, the task: for the content check, the build and the key. */
export interface Authoring<Task, Question, Key> {
  form: AnswerForm<Task>;
  /** What is asked and what is right, as texts: the hash follows from them. */
  parts(task: Task): readonly string[];
  /** What its page holds of the question, what is right, and what there is to choose from, in the published order. */
  publish(task: Task, seed: number): {question: Question; key: Key; options?: readonly (readonly Content[])[]};
  /** What is right, as HTML for the trainer. */
  keyHtml(task: Task, html: (content: readonly Content[]) => string): string;
  /** The feedback of each option. */
  feedback?(task: Task): readonly (readonly BlockContent[])[];
  /** The accepted texts, if typos in them can be accepted as well. */
  typed?(task: Task): readonly string[];
}
