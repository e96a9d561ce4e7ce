import type {Pictured} from '@deskbook/drawings/photograph';
import type {Box} from '@deskbook/drawings/shapeBox';
import type {Diagnostic} from '@deskbook/text/problems/problems';
import type {BlockContent, DefinitionContent, Heading, Node, PhrasingContent, RootContent} from 'mdast';

/** What a question may contain besides its heading, answers and hints. */
export type Content = BlockContent | DefinitionContent | PhrasingContent;

/** A blank in a sentence. It replaces what the author wrote between double brackets. */
export interface BlankNode extends Node {
  type: 'quizBlank';
  /** Its index among the question's blanks, from 0. */
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

/** Returns the inline content of a single paragraph, and other content unchanged. */
export function unwrap(content: Content[]): Content[] {
  const [only] = content;
  return content.length === 1 && only?.type === 'paragraph' ? only.children : content;
}

/** An item to put in order or to match. */
export interface AuthoredItem {
  content: Content[];
  text: string;
}

/** Reads the drawing or photograph that a page shows under this address; null if it has no parts. */
export type DrawingAt = (url: string) => Pictured | null;

/** Returns what reads the drawings of a page. Pages go by their paths in the docs folder. */
export type DrawingsOf = (path: string) => DrawingAt;

/** The source of a quiz, and where to report problems in it. */
export interface ParseContext {
  /** The Markdown that the nodes were parsed from. */
  source: string;
  /** Left out for a text of the past, whose drawings may be gone. */
  drawingAt?: DrawingAt | undefined;
  report(node: Pick<Node, 'position'>, diagnostic: Diagnostic): void;
}

export interface QuestionContext extends ParseContext {
  /** Where to report problems with the whole question. */
  heading: Heading;
}

/** How the answer is written: as a block such as a table, after `Answer:`, or within the question's sentences. */
export type AnswerForm<Task> = BlockForm<Task> | LineForm<Task> | BodyForm<Task>;

interface NamedForm {
  /** What diagnostics call it. */
  name: string;
  /** What diagnostics suggest to an author who wrote no answer. */
  expected: string;
}

export interface BlockForm<Task> extends NamedForm {
  /**
   * Returns a reader for a block; undefined if the block has another form. The reader reports what it can't parse.
   *
   * @param body what is between the question's heading and the block
   */
  readerOf(
    block: RootContent,
    source: string,
    body: readonly Content[],
  ): ((context: QuestionContext) => Task | undefined) | undefined;
}

export interface LineForm<Task> {
  /**
   * Returns undefined to leave the line to another type.
   *
   * @param texts the parts between `|`, with their quotes
   */
  readLine(texts: readonly string[], written: string): Task | Diagnostic | undefined;
}

export interface BodyForm<Task> extends NamedForm {
  /** @param isAlone whether this is the question's only answer */
  isIn(body: readonly Content[], source: string, isAlone: boolean): boolean;
  /** Returns the body with its blanks, and reports what it can't parse. */
  readBody(body: readonly Content[], context: QuestionContext): {task: Task; body: Content[]} | undefined;
}

/** A drawing or a photograph that belongs to the answer's fields. */
export interface PublishedDrawing {
  pictured: Pictured;
  /** What is shown of it. */
  view: Box;
  title: string;
  /** The part of the body that is shown by the fields instead. */
  inBody: Content;
}

/** What a question type does with what its author wrote (the task), for the content check, the build and the key. */
export interface Authoring<Task, Question, Key> {
  form: AnswerForm<Task>;
  /** The texts of the question and its correct answer, which its hash covers. */
  parts(task: Task): readonly string[];
  /** Returns what the page holds of the question, its key, its options in the published order, and its drawing. */
  publish(
    task: Task,
    seed: number,
  ): {question: Question; key: Key; options?: readonly (readonly Content[])[]; drawing?: PublishedDrawing};
  /** Returns the correct answer as HTML for the trainer. */
  keyHtml(task: Task, html: (content: readonly Content[]) => string): string;
  /** The feedback of each option. */
  feedback?(task: Task): readonly (readonly BlockContent[])[];
  /** Returns the accepted texts, if they may contain typos. */
  typed?(task: Task): readonly string[];
}
