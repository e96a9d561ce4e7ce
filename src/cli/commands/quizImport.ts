import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {checkContent, contentOf} from '../../content/checkContent';
import {formatProblems} from '../../content/formatProblems';
import {EXTENSIONS} from '../../extensions';
import {ForeignFault} from '../../plugins/quiz/formats/foreignFault';
import type {ForeignFile, ForeignLoss, ForeignQuiz, Place} from '../../plugins/quiz/formats/format';
import {readForeign} from '../../plugins/quiz/formats/formats';
import {importQuiz, type Target} from '../../plugins/quiz/node/importQuizzes';
import {MissingKeys} from '../../templates/fillTemplate';
import {chooseFolder, newPageText} from '../../templates/planPage';
import {Refusal} from '../../write/node/refused';
import {tellOutcome} from '../tellOutcome';

/** Makes quiz pages of files from other systems, and checks them. The exit code is 1 if one of them can't be read. */
export async function quizImport(names: readonly string[], {in: typed}: {in?: string}): Promise<number> {
  const source = contentOf(process.cwd());
  const chosen = chooseFolder('quiz', typed, source);
  if ('message' in chosen) return tellOutcome({isWritten: false, message: chosen.message});
  const target: Target = {
    siteDir: source.siteDir,
    folder: chosen.folder,
    newPage: (title) => newPageText('quiz', title, source),
  };
  const run: Run = {target, pages: []};
  let status = 0;
  for (const name of names) status = Math.max(status, await importFile(name, run));
  const {problems} = await checkContent(source, new Date(), EXTENSIONS);
  const errors = problems.filter(({file, severity}) => severity === 'error' && run.pages.includes(file));
  return errors.length > 0 ? refused(formatProblems(errors)) : status;
}

interface Run {
  target: Target;
  /** Gets the paths of the pages that are new. */
  pages: string[];
}

async function importFile(name: string, run: Run): Promise<number> {
  try {
    const file: ForeignFile = {name: basename(name), bytes: readFileSync(name)};
    const quizzes = readForeign(file);
    let status = 0;
    for (const quiz of quizzes) status = Math.max(status, await importOne(quiz, name, run));
    return status;
  } catch (error) {
    if (error instanceof ForeignFault) return refused(`${placeInWords(error.place, name)}: ${error.message}`);
    const {code} = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refused(`${name} cannot be read (${code}).`);
  }
}

async function importOne(quiz: ForeignQuiz, name: string, {target, pages}: Run): Promise<number> {
  try {
    const {path, questions, losses} = await importQuiz(quiz, target);
    pages.push(path);
    const lines = [`${name} is now ${path}, with ${questions} ${questions === 1 ? 'question' : 'questions'}.`];
    if (losses.length > 0) lines.push('What could not be carried over:', ...lossesInWords(losses, name));
    return tellOutcome({isWritten: true, message: lines.join('\n')});
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof MissingKeys)) throw error;
    return refused([`${name}: ${error.message}`, ...lossesInWords(quiz.losses, name)].join('\n'));
  }
}

function lossesInWords(losses: readonly ForeignLoss[], name: string): string[] {
  return losses.map(({what, why, ...place}) => `  ${placeInWords(place, name)}: ${what}. ${why}`);
}

function placeInWords({file, line}: Place, name: string): string {
  return file === undefined ? `${name}:${line}` : `${name}, ${file}:${line}`;
}

function refused(message: string): number {
  return tellOutcome({isWritten: false, message});
}
