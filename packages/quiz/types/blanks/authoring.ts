import {normalizeText} from '@deskbook/records/domain/grading/acceptedText';
import type {Paragraph} from 'mdast';
import type {Node, Parent} from 'unist';
import {visit} from 'unist-util-visit';
import type {Authoring, BlankNode, BodyForm, Content, QuestionContext} from '../../domain/authoring';
import {alternativesIn, placeOfOffset, sliceOf} from '../../domain/sourceText';
import {cutBlanks} from './cutBlanks';
import type {BlanksKey, BlanksQuestion} from './rules';

interface BlanksTask {
  type: 'blanks';
  /** The accepted texts of each blank. */
  blanks: string[][];
}

export const blanks: Authoring<BlanksTask, BlanksQuestion, BlanksKey> = {
  form: {
    name: 'blanks in [[ ]]',
    expected: '[[words]] in a sentence',
    isIn: (body, source, isAlone) => hasOpening(body, source) || (isAlone && hasClosing(body, source)),
    readBody,
  },
  parts: ({blanks}) => blanks.map((texts) => texts.join('|')),
  publish: ({blanks}) => ({question: {blanks: blanks.length}, key: {accepted: blanks}}),
  // The key shows them within the body.
  keyHtml: () => '',
  typed: ({blanks}) => blanks.flat(),
};

/** Parses the blanks in a body, including lists. Returns undefined if one can't be parsed. */
function readBody(body: readonly Content[], context: QuestionContext): ReturnType<BodyForm<BlanksTask>['readBody']> {
  const {source} = context;
  const blanks: string[][] = [];
  let isSound = true;

  const addBlank = (from: number, to: number): BlankNode => {
    const written = source.slice(from, to);
    const accepted = alternativesIn(written);
    if (accepted.some((alternative) => normalizeText(alternative) === '')) {
      isSound = false;
      context.report(placeOfOffset(from - 2, source), emptyBlank(written));
    }
    return {type: 'quizBlank', index: blanks.push(accepted) - 1, accepted};
  };

  const cutParagraph = (paragraph: Paragraph): Paragraph => {
    const children = cutBlanks(paragraph.children, context, addBlank);
    isSound &&= children !== null;
    return children ? {...paragraph, children} : paragraph;
  };

  const withGaps = body.map((node) => eachParagraph(node, cutParagraph));
  const written = body.reduce((sum, node) => sum + countOpenings(node, source), 0);
  if (isSound && (blanks.length === 0 || written !== blanks.length)) {
    isSound = false;
    context.report(body.find((node) => countOpenings(node, source) > 0) ?? context.heading, outOfPlace());
  }
  return isSound ? {task: {type: 'blanks', blanks}, body: withGaps} : undefined;
}

const HOLDERS = /^(?:list|listItem|containerDirective)$/;

function eachParagraph<T extends Node>(node: T, change: (paragraph: Paragraph) => Paragraph): T {
  if (node.type === 'paragraph') return change(node as unknown as Paragraph) as unknown as T;
  if (!HOLDERS.test(node.type)) return node;
  const {children} = node as unknown as Parent;
  return {...node, children: children.map((child) => eachParagraph(child, change))};
}

/** Escaped brackets, with the brackets that close them. */
const LITERAL = /\\\[\\?\[.*?\]\]/gs;

/** A `]]` without any `[[` is a mistake. */
function hasClosing(body: readonly Node[], source: string): boolean {
  return body.some((node) => /\]\]/.test(withoutCode(node, source).replace(LITERAL, '')));
}

/** Ignores code. */
function hasOpening(body: readonly Node[], source: string): boolean {
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
