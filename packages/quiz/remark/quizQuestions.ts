import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {mayHoldBlock} from '@deskbook/content/markdown/quizBlocks';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {glossaryTerms} from '../domain/glossaryTerms';
import {readQuestions} from '../domain/readQuestions';
import {readSettings} from '../domain/settings';
import {drawingsOn} from '../node/drawingsIn';
import {placeQuizzes} from './placeQuizzes';
import {exportOfIds} from './quizNodes';

interface Options {
  siteDir: string;
  /** The absolute docs folder; quiz ids are relative to it. */
  docsDir: string;
}

/**
 * Replaces a page's questions with a `<Quiz>`. Leaves questions alone that can't be parsed: the content check has
 * reported them, so a build never gets here.
 */
export default function quizQuestions({siteDir, docsDir}: Options) {
  return (tree: Root, file: VFile) => {
    const source = String(file);
    const frontMatter = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    const isQuizPage = frontMatter.kind === 'quiz';
    if (!isQuizPage && !mayHoldBlock(source)) return;
    const drawingAt = drawingsOn(file.path, siteDir);
    const context = {source, drawingAt, report: () => {}};
    const quizzes = readQuestions(tree, isQuizPage, context).filter(({isSound}) => isSound);
    if (quizzes.length === 0) return;
    const id = slashedPath(docsDir, file.path).replace(/\.mdx?$/, '');
    const settings = isQuizPage ? readSettings(frontMatter) : {};
    const terms = settings.accept_typos ? readTerms(docsDir) : [];
    const page = {id, title: String(frontMatter.title), settings, terms};
    placeQuizzes(quizzes, page, tree);
    const ids = quizzes.flatMap(({questions}) => questions.map((question) => question.id));
    if (!isQuizPage) tree.children.unshift(exportOfIds(ids));
    file.data.hasQuiz = true;
  };
}

function readTerms(docsDir: string): string[] {
  const file = join(docsDir, 'glossary.md');
  return existsSync(file) ? glossaryTerms(readFileSync(file, 'utf8')) : [];
}
