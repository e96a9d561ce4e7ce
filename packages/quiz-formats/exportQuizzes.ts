import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join, posix, resolve} from 'node:path';
import type {Addressed} from '@deskbook/content/addresses/siteAddresses';
import type {Catalog} from '@deskbook/content/catalog';
import type {Page} from '@deskbook/content/page';
import {nearestPath, pageAtPath} from '@deskbook/content/pageAtPath';
import {readPageQuestions} from '@deskbook/quiz/domain/checkQuizzes';
import {drawingsIn} from '@deskbook/quiz/node/drawingsIn';
import {wholeAddresses} from '@deskbook/quiz/node/siteLinks';
import {parseMarkdown} from '@deskbook/text/markdown/parseMarkdown';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {hasErrors, type Problem} from '@deskbook/text/problems/problems';
import {slashedPath} from '@deskbook/text/slashedPath';
import {type ExportWarning, type Format, NoExport} from './format';
import {portableQuiz} from './toPortable';

export interface ExportSource {
  siteDir: string;
  docsPath: string;
  catalog: Catalog;
  addressed: readonly Addressed[];
  problems: readonly Problem[];
}

export interface ExportedFile {
  /** The page's path, relative to the site. */
  page: string;
  /** The path of the file written, relative to the site. */
  file: string;
  /** The ids of its questions, in order. */
  questions: readonly string[];
  losses: readonly ExportWarning[];
}

/**
 * Writes quizzes as files for another system, one per page.
 *
 * @param path a page or a folder, relative to the site; undefined for all quizzes
 * @param folder the output folder, which mirrors the folders of the pages
 * @returns the files written, and each reason why quizzes were skipped, once
 * @throws NoExport if the path has no quiz
 */
export async function exportQuizzes(
  path: string | undefined,
  format: Format,
  folder: string,
  site: ExportSource,
): Promise<{files: ExportedFile[]; refusals: string[]}> {
  const files: ExportedFile[] = [];
  const refusals = new Set<string>();
  for (const page of chosenPages(path, site)) {
    try {
      files.push(await exportPage(page, format, folder, site));
    } catch (error) {
      if (!(error instanceof NoExport)) throw error;
      refusals.add(error.message);
    }
  }
  return {files, refusals: [...refusals]};
}

function chosenPages(path: string | undefined, site: ExportSource): Page[] {
  const quizzes = site.catalog.pages.filter(({declaredKind}) => declaredKind === 'quiz');
  if (path === undefined) return someOf(quizzes, 'This site has no quiz yet.');
  const page = pageAtPath(path, site);
  if (page) return [page];
  const inDocs = slashedPath(join(site.siteDir, site.docsPath), resolve(site.siteDir, path));
  const below = inDocs === '' ? quizzes : quizzes.filter((quiz) => quiz.path.startsWith(`${inDocs}/`));
  const near = nearestPath(path, quizzes, site.docsPath);
  return someOf(below, `There is no quiz at ${path}.${near ? `\nDid you mean ${near}?` : ''}`);
}

function someOf(pages: Page[], otherwise: string): Page[] {
  if (pages.length === 0) throw new NoExport(otherwise);
  return pages;
}

async function exportPage(page: Page, format: Format, folder: string, site: ExportSource): Promise<ExportedFile> {
  const {siteDir, docsPath, catalog, problems} = site;
  const path = `${docsPath}/${page.path}`;
  const errors = problems.filter(({file}) => file === path);
  if (hasErrors(errors)) throw new NoExport(`${formatProblems(errors)}\n${path} was not exported.`);
  const {quizzes} = readPageQuestions(page, path, parseMarkdown, drawingsIn(site));
  if (quizzes.length === 0) throw new NoExport(`${path} has no questions.`);
  const address = site.addressed.find((addressed) => addressed.page?.path === page.path)?.address ?? '';
  const source = {siteDir, docsPath, catalog, page, address, quizzes};
  const quiz = portableQuiz(source, wholeAddresses(page.path, site));
  const {content, losses} = await format.write(quiz, source);
  const file = posix.join(folder, page.path.replace(/\.mdx?$/, format.ending));
  mkdirSync(dirname(resolve(siteDir, file)), {recursive: true});
  writeFileSync(resolve(siteDir, file), content);
  return {page: path, file, questions: quiz.questions.map(({id}) => id), losses};
}
