import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {mayHoldBlock} from '@deskbook/content/markdown/quizBlocks';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {glossaryTerms} from '../domain/glossaryTerms';
import {publishQuestion} from '../domain/publishQuestion';
import {type AuthoredQuiz, readQuestions} from '../domain/readQuestions';
import {acceptsTypos, pointsOf, readSettings, settingsOf, type WrittenSettings} from '../domain/settings';
import {exportOfIds, quizNode} from './quizNodes';

interface Options {
  /** The absolute docs folder; quiz ids are relative to it. */
  docsDir: string;
}

interface QuizPage {
  /** The page's path in the docs folder without its extension. */
  id: string;
  title: string;
  settings: WrittenSettings;
  /** The glossary's terms, which must be spelled correctly. */
  terms: readonly string[];
}

/**
 * Replaces a page's questions with a `<Quiz>`. Leaves questions alone that can't be parsed: the content check has
 * reported them, so a build never gets here.
 */
export default function quizQuestions({docsDir}: Options) {
  return (tree: Root, file: VFile) => {
    const source = String(file);
    const frontMatter = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    const isQuizPage = frontMatter.kind === 'quiz';
    if (!isQuizPage && !mayHoldBlock(source)) return;
    const quizzes = readQuestions(tree, isQuizPage, {source, report: () => {}}).filter(({isSound}) => isSound);
    if (quizzes.length === 0) return;
    const id = slashedPath(docsDir, file.path).replace(/\.mdx?$/, '');
    const settings = isQuizPage ? readSettings(frontMatter) : {};
    const terms = settings.accept_typos ? readTerms(docsDir) : [];
    const page = {id, title: String(frontMatter.title), settings, terms};
    for (const quiz of quizzes) putInPlace(quiz, nodesOf(quiz, page), tree);
    const ids = quizzes.flatMap(({questions}) => questions.map((question) => question.id));
    if (!isQuizPage) tree.children.unshift(exportOfIds(ids));
    file.data.hasQuiz = true;
  };
}

function nodesOf({introduction, questions, definitions, isPage}: AuthoredQuiz, page: QuizPage): RootContent[] {
  const asked = questions.map((authored) => ({
    authored,
    publication: publishQuestion(
      authored,
      pointsOf(page.settings, authored.id),
      acceptsTypos(page.settings, authored.id) ? page.terms : null,
    ),
  }));
  const id = isPage ? page.id : `${page.id}#${questions[0]?.id}`;
  const quiz = {id, title: page.title, isPage, settings: settingsOf(page.settings)};
  return [...introduction, quizNode(quiz, asked), ...definitions];
}

function readTerms(docsDir: string): string[] {
  const file = join(docsDir, 'glossary.md');
  return existsSync(file) ? glossaryTerms(readFileSync(file, 'utf8')) : [];
}

function putInPlace({parent}: AuthoredQuiz, nodes: RootContent[], tree: Root): void {
  if (parent === tree) {
    tree.children = nodes;
    return;
  }
  visit(tree, parent, (node, index, holder) => {
    if (node === parent && holder && index !== undefined) holder.children.splice(index, 1, ...(nodes as never[]));
  });
}
