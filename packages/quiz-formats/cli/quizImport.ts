import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {type ContentExtension, checkContent, contentOf, readContent} from '@deskbook/content/checkContent';
import {MissingKeys} from '@deskbook/content/templates/fillTemplate';
import {chooseFolder, newPageText} from '@deskbook/content/templates/planPage';
import {cannotRead, importedFiles} from '@deskbook/import/node/importedFiles';
import {pagesAt} from '@deskbook/quiz/node/siteLinks';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {tellOutcome} from '@deskbook/text/tellOutcome';
import {HttpError} from '@deskbook/writing/httpError';
import {ForeignFault, type ForeignQuiz, type ImportWarning, type SourcePosition} from '../format';
import {readForeign} from '../formats';
import {type ImportTarget, importQuiz} from '../importQuizzes';
import {sortedWarnings} from '../quizBuilder';

interface Options {
  in?: string;
  name?: string;
}

const ENDINGS = ['.gift', '.txt', '.xml', '.zip'];

/** Imports quiz pages from other systems' files and checks them. The exit code is 1 if any file can't be read. */
export async function quizImport(
  paths: readonly string[],
  {in: typed, name}: Options,
  extensions: readonly ContentExtension[],
): Promise<number> {
  const source = contentOf(process.cwd());
  const chosen = chooseFolder('quiz', typed, source);
  if ('message' in chosen) return refused(chosen.message);
  const files = paths.flatMap((path) => importedFiles(path, ENDINGS)).map(readQuizzes);
  const quizzes = files.flatMap(({file, found}) => found.map((quiz) => ({file, quiz})));
  if (name !== undefined && quizzes.length > 1)
    return refused(`--name names one page, and there are ${quizzes.length} quizzes. Rename the pages afterwards.`);
  const target: ImportTarget = {
    siteDir: source.siteDir,
    folder: chosen.folder,
    name: name?.replace(/\.md$/, ''),
    newPage: (title) => newPageText('quiz', title, source),
    pageAt: pagesAt(readContent(source, new Date(), extensions)),
  };
  const pages: string[] = [];
  for (const {file, quiz} of quizzes) pages.push(...(await importOne(quiz, file, target)));
  const isDone = files.every(({found}) => found.length > 0) && pages.length === quizzes.length;
  if (pages.length === 0) return isDone ? refused('There is no file to import.') : 1;
  const {problems} = await checkContent(source, new Date(), extensions);
  const errors = problems.filter(({file, severity}) => severity === 'error' && pages.includes(file));
  if (errors.length > 0) return refused(formatProblems(errors));
  tellOutcome({isWritten: true, message: NEXT});
  return isDone ? 0 : 1;
}

const NEXT = 'Next, fill in the front matter at the top of each page, and run "npx deskbook check".';

function readQuizzes(file: string): {file: string; found: ForeignQuiz[]} {
  try {
    return {file, found: readForeign({name: basename(file), bytes: readFileSync(file)})};
  } catch (error) {
    refused(
      error instanceof ForeignFault ? `${placeInWords(error.place, file)}: ${error.message}` : cannotRead(file, error),
    );
    return {file, found: []};
  }
}

/** Returns the path of the new page, or [] if there is none. */
async function importOne(quiz: ForeignQuiz, file: string, target: ImportTarget): Promise<string[]> {
  try {
    const {path, questions, losses} = await importQuiz(quiz, target);
    const counted = `${questions} ${questions === 1 ? 'question' : 'questions'}`;
    const named =
      target.name === undefined ? `, named after its title "${quiz.quiz.title}" (--name chooses another)` : '';
    const lines = [`${file} is now ${path}, with ${counted}${named}.`];
    if (losses.length > 0) lines.push('Look at these places:', ...lossesInWords(losses, file));
    tellOutcome({isWritten: true, message: lines.join('\n')});
    return [path];
  } catch (error) {
    if (!(error instanceof HttpError || error instanceof MissingKeys)) throw error;
    // If the page exists already (409), the import changes nothing, so there are no losses to report.
    const lost = error instanceof HttpError && error.status === 409 ? [] : lossesInWords(quiz.losses, file);
    refused([`${file}: ${error.message}`, ...lost].join('\n'));
    return [];
  }
}

function lossesInWords(losses: readonly ImportWarning[], file: string): string[] {
  return sortedWarnings(losses).map(({message, ...place}) => `  ${placeInWords(place, file)}: ${message}`);
}

function placeInWords(place: SourcePosition | undefined, file: string): string {
  if (place === undefined) return file;
  return place.file === undefined ? `${file}:${place.line}` : `${file}, ${place.file}:${place.line}`;
}

function refused(message: string): number {
  return tellOutcome({isWritten: false, message});
}
