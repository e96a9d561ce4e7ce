import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Catalog} from '@deskbook/content/catalog';
import type {Page} from '@deskbook/content/page';
import {nearestPath, pageAtPath} from '@deskbook/content/pageAtPath';
import {cannotWrite} from '@deskbook/text/files/replaceFile';
import {parseMarkdown} from '@deskbook/text/markdown/parseMarkdown';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {hasErrors, type Problem} from '@deskbook/text/problems/problems';
import {readPageQuestions} from '../domain/checkQuizzes';
import {glossaryTerms} from '../domain/glossaryTerms';
import {publishQuestion} from '../domain/publishQuestion';
import {acceptsTypos} from '../domain/settings';
import {drawingsIn} from './drawingsIn';
import {type KeySource, keySheet} from './keySheet';

/** Where keys go. Git ignores this folder, and nothing publishes it. */
const FOLDER = 'quiz-keys';

interface KeyContext {
  siteDir: string;
  docsPath: string;
  catalog: Catalog;
  problems: readonly Problem[];
}

/** The result, with a message for the trainer: where the key is, or why there is none. */
export type KeyResult = {isWritten: boolean; message: string};

/**
 * Writes the key of a quiz.
 *
 * @param path the page, relative to the site, such as `docs/training/quizzes/telephones.md`
 */
export function writeKey(path: string | undefined, site: KeyContext): KeyResult {
  const {siteDir, docsPath, catalog, problems} = site;
  if (!path)
    return {isWritten: false, message: `Which quiz? Name its page: npx deskbook quiz:key ${examplePath(site)}`};
  const page = pageAtPath(path, site);
  if (!page) return {isWritten: false, message: `${path} is not a page of this site.\n${suggestion(path, site)}`};

  const file = `${docsPath}/${page.path}`;
  const errors = problems.filter((problem) => problem.file === file);
  if (hasErrors(errors)) return {isWritten: false, message: `${formatProblems(errors)}\nNo key was written.`};
  const {quizzes} = readPageQuestions(page, file, parseMarkdown, drawingsIn(site));
  if (quizzes.length === 0) return {isWritten: false, message: `${file} has no questions.\n${suggestion(path, site)}`};

  const key = `${FOLDER}/${page.path.replace(/\.mdx?$/, '.html')}`;
  const pageDir = dirname(join(siteDir, file));
  const typosIn = typosOn(page, catalog);
  const sheet = keySheet({title: page.title, quizzes, typosIn, siteDir, pageDir, source: page.body});
  try {
    mkdirSync(dirname(join(siteDir, key)), {recursive: true});
    writeFileSync(join(siteDir, key), sheet);
  } catch (error) {
    return {isWritten: false, message: `${cannotWrite(key, error)}.`};
  }
  return {isWritten: true, message: `The key of "${page.title}" is in ${key}. Open it in a browser and print it.`};
}

function typosOn(page: Page, {byPath}: Catalog): KeySource['typosIn'] {
  const terms = glossaryTerms(byPath.get('glossary.md')?.body ?? '');
  return (question) => {
    if (page.kind !== 'quiz' || !acceptsTypos(page.data, question.id)) return [];
    const {key} = publishQuestion(question, 1, terms);
    return ('typos' in key && key.typos) || [];
  };
}

function quizzesOf({catalog}: KeyContext): Page[] {
  return catalog.pages.filter(({declaredKind}) => declaredKind === 'quiz');
}

function examplePath(site: KeyContext): string {
  return `${site.docsPath}/${quizzesOf(site)[0]?.path ?? 'training/quizzes/receipt-printer.md'}`;
}

function suggestion(path: string, site: KeyContext): string {
  const near = nearestPath(path, quizzesOf(site), site.docsPath);
  return near ? `Did you mean ${near}?` : 'This site has no quiz yet.';
}
