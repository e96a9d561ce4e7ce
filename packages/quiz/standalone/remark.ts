import {existsSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {readMarkdown} from '@deskbook/content/frontMatter';
import {mayHoldBlock} from '@deskbook/content/markdown/quizBlocks';
import {importOfTheme} from '@deskbook/engine/remark/esmNodes';
import {PLAIN_HTML} from '@deskbook/engine/remark/hastNodes';
import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {type Problem, problemAt, sortProblems} from '@deskbook/text/problems/problems';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {Element} from 'hast';
import type {BlockContent, Definition, Node, Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {AuthoredQuestion} from '../domain/authoredQuestion';
import type {Content} from '../domain/authoring';
import {anchorProblems, settingProblems} from '../domain/questionsOnPage';
import {type AuthoredQuiz, readQuestions} from '../domain/readQuestions';
import {checkSettings, type WrittenSettings} from '../domain/settings';
import {placeInFile} from '../domain/sourceText';
import {contentTree} from '../node/contentHtml';
import {drawingsOn} from '../node/drawingsIn';
import {placeQuizzes} from '../remark/placeQuizzes';
import {dropFromContents, restoreQuestions} from '../remark/restoreQuestions';
import {sealNode} from '../remark/sealNode';

/**
 * Puts a `<Quiz>` in the place of a page's questions, in any Docusaurus site. It belongs in `remarkPlugins`, because
 * links in explanations must have been resolved before they are sealed.
 */
export default function quizzes() {
  return (tree: Root, file: VFile) => {
    const {title, kind} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    const isQuizPage = kind === 'quiz';
    if (!isQuizPage && !mayHoldBlock(String(file))) return;
    const {quizzes, settings} = readPage(tree, file, isQuizPage);
    if (quizzes.length === 0) return;
    const page = {
      id: slashedPath(siteDirOf(file.path), file.path).replace(/\.mdx?$/, ''),
      title: String(title ?? file.data.contentTitle ?? basename(file.path)),
      settings,
      terms: [],
    };
    const definitions = definitionsIn(tree);
    placeQuizzes(quizzes, page, tree);
    seal(tree, {source: String(file), definitions});
    dropFromContents(
      tree,
      quizzes.flatMap(({questions}) => questions.map(({id}) => id)),
    );
    nameParts(tree);
    tree.children.unshift(importOfTheme('Quiz'), importOfTheme('QuizParts'));
  };
}

/** @throws an error that lists the problems with their lines */
function readPage(
  tree: Root,
  file: VFile,
  isQuizPage: boolean,
): {quizzes: readonly AuthoredQuiz[]; settings: WrittenSettings} {
  const path = slashedPath(process.cwd(), file.path);
  const source = String(file);
  const anchors = anchorsIn(tree);
  const inBody: Problem[] = [];
  restoreQuestions(tree, isQuizPage);
  const quizzes = readQuestions(tree, isQuizPage, {
    source,
    drawingAt: drawingsOn(file.path, siteDirOf(file.path)),
    report: (node, diagnostic) => inBody.push(problemAt(placeInFile(node, path, 1), diagnostic)),
  });
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const {settings, problems} = isQuizPage
    ? readSettings(source, path, questions, inBody)
    : {settings: {}, problems: []};
  throwErrors([...inBody, ...problems, ...anchorProblems(questions, anchors, {file: path, bodyLine: 1})]);
  return {quizzes, settings};
}

function readSettings(
  source: string,
  path: string,
  questions: readonly AuthoredQuestion[],
  inBody: readonly Problem[],
): {settings: WrittenSettings; problems: readonly Problem[]} {
  const {frontMatter, problems: inYaml} = readMarkdown(source, path);
  if (!frontMatter) return {settings: {}, problems: inYaml};
  const {settings, problems} = checkSettings(frontMatter);
  const isRead = problems.length === 0;
  return {
    settings,
    problems: [...problems, ...settingProblems(frontMatter, isRead ? settings : null, questions, inBody)],
  };
}

function throwErrors(problems: readonly Problem[]): void {
  const errors = problems.filter(({severity}) => severity === 'error');
  if (errors.length === 0) return;
  throw new Error(`A quiz has errors.\n\n${sortProblems(errors).map(formatProblem).join('\n\n')}\n`);
}

function seal(tree: Root, context: {source: string; definitions: readonly RootContent[]}): void {
  const secretIn = (node: Node): Element | null => {
    if (node.type !== 'quizSecret') return null;
    const {data, children} = node as unknown as BlockContent & {
      data: {hProperties: Element['properties']};
      children: Content[];
    };
    const content = contentTree(children, context).children as Element['children'];
    return {type: 'element', tagName: PLAIN_HTML, properties: data.hProperties, children: content};
  };
  visit(tree, 'mdxJsxFlowElement', (node) => sealNode<Node>(node as never, secretIn, (path) => path));
}

/** Takes the elements within a quiz from a component of their own, so a site can wrap `Quiz`. */
function nameParts(tree: Root): void {
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as MdxJsxFlowElement | MdxJsxTextElement;
    element.name = element.name?.replace(/^Quiz\./, 'QuizParts.') ?? null;
  });
}

/** Returns the ids of all headings, which Docusaurus has set. */
function anchorsIn(tree: Root): string[] {
  const ids: (string | undefined)[] = [];
  visit(tree, 'heading', ({data}) => void ids.push((data as {id?: string} | undefined)?.id));
  if (ids.some((id) => id === undefined)) throw new Error(WRONG_PLACE);
  return ids as string[];
}

const WRONG_PLACE = '@deskbook/quiz/remark belongs in remarkPlugins, not in beforeDefaultRemarkPlugins.';

function definitionsIn(tree: Root): Definition[] {
  const definitions: Definition[] = [];
  visit(tree, 'definition', (node) => void definitions.push(node));
  return definitions;
}

const CONFIGS = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `docusaurus.config.${extension}`);

/** Returns the folder with the site's configuration, so a quiz has the same id wherever the build was started. */
function siteDirOf(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (CONFIGS.some((name) => existsSync(join(folder, name)))) return folder;
  }
  return process.cwd();
}
