import type {Paragraph} from 'mdast';
import type {Node, Parent} from 'unist';
import {visit} from 'unist-util-visit';
import type {BlankNode, Content, QuestionReading} from './authored';
import {cutBlanks} from './cutBlanks';
import {normalizeText} from './normalizeText';
import {decoded, placeOfOffset, sliceOf} from './sourceText';

/** The body of a question with its gaps, and for each gap every text that is right. */
export interface Blanks {
  body: Content[];
  blanks: string[][];
}

/** Reads the blanks in the sentences of a body, also within lists. Undefined where one cannot be understood. */
export function readBlanks(body: readonly Content[], reading: QuestionReading): Blanks | undefined {
  const {source} = reading;
  const blanks: string[][] = [];
  let isSound = true;

  const addBlank = (from: number, to: number): BlankNode => {
    const written = source.slice(from, to);
    const alternatives = written.split(/(?<!\\)\|/).map(decoded);
    if (alternatives.some((alternative) => normalizeText(alternative) === '')) {
      isSound = false;
      reading.report(placeOfOffset(from - 2, source), emptyBlank(written));
    }
    return {type: 'quizBlank', index: blanks.push(alternatives) - 1};
  };

  const cutParagraph = (paragraph: Paragraph): Paragraph => {
    const children = cutBlanks(paragraph.children, reading, addBlank);
    isSound &&= children !== null;
    return children ? {...paragraph, children} : paragraph;
  };

  const withGaps = body.map((node) => eachParagraph(node, cutParagraph));
  const written = body.reduce((sum, node) => sum + countOpenings(node, source), 0);
  if (isSound && (blanks.length === 0 || written !== blanks.length)) {
    isSound = false;
    reading.report(body.find((node) => countOpenings(node, source) > 0) ?? reading.heading, outOfPlace());
  }
  return isSound ? {body: withGaps, blanks} : undefined;
}

const HOLDERS = /^(?:list|listItem|containerDirective)$/;

function eachParagraph<T extends Node>(node: T, change: (paragraph: Paragraph) => Paragraph): T {
  if (node.type === 'paragraph') return change(node as unknown as Paragraph) as unknown as T;
  if (!HOLDERS.test(node.type)) return node;
  const {children} = node as unknown as Parent;
  return {...node, children: children.map((child) => eachParagraph(child, change))};
}

/** Brackets behind a backslash, and what closes them. */
const LITERAL = /\\\[\\?\[.*?\]\]/gs;

/** Whether a body holds a `]]`, which without any `[[` is a slip. */
export function hasClosing(body: readonly Node[], source: string): boolean {
  return body.some((node) => /\]\]/.test(withoutCode(node, source).replace(LITERAL, '')));
}

/** Whether a body holds a `[[` that is no code. */
export function hasOpening(body: readonly Node[], source: string): boolean {
  return body.some((node) => countOpenings(node, source) > 0);
}

function countOpenings(node: Node, source: string): number {
  return withoutCode(node, source).match(/(?<!\\)\[\[/g)?.length ?? 0;
}

function withoutCode(node: Node, source: string): string {
  const start = node.position?.start.offset ?? 0;
  let text = sliceOf(node, source);
  visit(node, ['inlineCode', 'code'], ({position}) => {
    const [from, to] = [(position?.start.offset ?? 0) - start, (position?.end.offset ?? 0) - start];
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  });
  return text;
}

function emptyBlank(written: string) {
  return {
    message: 'this blank is empty',
    found: `[[${written}]]`,
    expected: 'the words to fill in, with | between correct spellings',
    fix: '[[thermal | heat-sensitive]]',
  };
}

function outOfPlace() {
  return {
    message: 'a [[ in this question is part of a link, a quote or a heading',
    expected: 'blanks in sentences',
    fix: 'write \\[[ if no blank is meant',
  };
}
