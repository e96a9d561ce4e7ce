import {isPhotograph} from '@deskbook/drawings/photograph';
import {esmNode} from '@deskbook/engine/remark/esmNodes';
import {PLAIN_HTML} from '@deskbook/engine/remark/hastNodes';
import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import {valueToEstree} from 'estree-util-value-to-estree';
import type {BlockContent, Code, Node, PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import {visit} from 'unist-util-visit';
import type {AuthoredQuestion} from '../domain/authoredQuestion';
import type {Content, PublishedDrawing} from '../domain/authoring';
import type {Publication, UnsealedQuestion} from '../domain/publishQuestion';
import type {QuestionKey} from '../domain/question';
import type {PublishedQuiz} from '../domain/quiz';

/** A quiz in the Markdown pipeline, while its secrets are still elements of the tree. */
export interface UnsealedQuiz extends Omit<PublishedQuiz, 'questions'> {
  /** `feedback` is the number of options that may have feedback. */
  questions: readonly {question: UnsealedQuestion; key: QuestionKey; feedback: number}[];
}

declare module 'mdast-util-mdx-jsx' {
  interface MdxJsxFlowElementData {
    quiz?: UnsealedQuiz;
  }
  interface MdxJsxFlowElementHastData {
    quiz?: UnsealedQuiz;
  }
}

declare module 'vfile' {
  interface DataMap {
    hasQuiz: boolean;
  }
}

/** `export const questionIds = […]`: a page that combines several pages prefixes each id with its part's name. */
export function exportOfIds(ids: readonly string[]): MdxjsEsm {
  return esmNode({
    type: 'ExportNamedDeclaration',
    attributes: [],
    specifiers: [],
    source: null,
    declaration: {
      type: 'VariableDeclaration',
      kind: 'const',
      declarations: [
        {type: 'VariableDeclarator', id: {type: 'Identifier', name: 'questionIds'}, init: valueToEstree(ids)},
      ],
    },
  });
}

/** Creates the `<Quiz>` for some questions. Sealing adds its prop `quiz`. */
export function quizNode(
  quiz: Omit<PublishedQuiz, 'questions'>,
  asked: readonly {authored: AuthoredQuestion; publication: Publication}[],
): MdxJsxFlowElement {
  const questions = asked.map(({publication: {question, key, feedback}}) => ({
    question,
    key,
    feedback: feedback.length,
  }));
  const node = element('Quiz', {}, [
    ...asked.map(({authored, publication}) => questionNode(authored, publication)),
    ...asked.flatMap(({authored, publication}, index) => secretsOf(authored, publication, index)),
  ]);
  return {...node, data: {quiz: {...quiz, questions}}};
}

function questionNode(authored: AuthoredQuestion, {options, drawing}: Publication): MdxJsxFlowElement {
  const body = authored.body.filter((node) => node !== drawing?.inBody);
  return element('Quiz.Question', {id: authored.id}, [
    element('Quiz.Prompt', {}, authored.prompt),
    ...(body.length > 0 ? [element('Quiz.Body', {}, body.flatMap(withBlanks))] : []),
    ...(drawing ? [pictureNode(drawing)] : []),
    ...options.map((content, index) => element('Quiz.Option', {index}, content)),
    ...(authored.hint.length > 0 ? [element('Quiz.Hint', {}, authored.hint)] : []),
  ]);
}

/** A drawing is drawn by the question; a photograph stays an image. */
function pictureNode({pictured, view, title, inBody}: PublishedDrawing): MdxJsxFlowElement {
  const {description} = pictured;
  if (!isPhotograph(pictured)) {
    const viewBox = `${view.x} ${view.y} ${view.width} ${view.height}`;
    return element('Quiz.Picture', {viewBox, title, description, art: pictured.art}, []);
  }
  const {width, height, parts} = pictured;
  const places = parts.map(({number, name, target}) => ({
    number,
    name,
    x: Math.round((100 * target.x) / width),
    y: Math.round((100 * target.y) / height),
  }));
  const props = {view: valueToEstree(view), height, description, places: valueToEstree(places)};
  return element('Quiz.Picture', props, inBody.type === 'paragraph' ? inBody.children : []);
}

function withBlanks(node: Content): Content[] {
  if (node.type === 'quizBlank') return [jsxNode('mdxJsxTextElement', 'Quiz.Blank', {index: node.index}), WORD_JOINER];
  if (!('children' in node)) return [node];
  return [{...node, children: (node.children as Content[]).flatMap(withBlanks)} as Content];
}

/** Keeps a comma after a blank on the blank's line. */
const WORD_JOINER: Content = {type: 'text', value: '\u2060'};

function secretsOf({explanation}: AuthoredQuestion, {feedback}: Publication, question: number): RootContent[] {
  return [
    ...feedback.map((content, option) => secret(content, {dataQuestion: question, dataOption: option})),
    secret(explanation, {dataQuestion: question}),
  ].flatMap((node) => node ?? []);
}

/** A feedback or explanation, which stays in the tree until its links are resolved. */
function secret(content: readonly BlockContent[], place: Record<string, number>): RootContent | null {
  if (content.length === 0) return null;
  const holder = {type: 'quizSecret', data: {hName: PLAIN_HTML, hProperties: place}, children: content};
  visit(holder as Node, 'code', keepCode);
  return holder as unknown as RootContent;
}

/** Renders code as plain HTML, because a code block component with a copy button can't be sealed. */
function keepCode(node: Code): void {
  const code = {type: 'element', tagName: 'code', properties: {}, children: [{type: 'text', value: node.value}]};
  Object.assign(node, {type: 'quizCode', data: {hName: 'pre', hChildren: [code]}});
}

function element(
  name: string,
  props: Parameters<typeof jsxNode>[2],
  children: readonly (Content | RootContent)[],
): MdxJsxFlowElement {
  return {...jsxNode('mdxJsxFlowElement', name, props), children: children as (BlockContent & PhrasingContent)[]};
}
