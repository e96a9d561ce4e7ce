import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {publishQuestion} from '@deskbook/quiz/domain/publishQuestion';
import type {PublishedQuiz} from '@deskbook/quiz/domain/quiz';
import {pointsOf, readSettings} from '@deskbook/quiz/domain/settings';
import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {NoExport, type QuizSource} from '../format';
import {findElement} from './hast';

export interface BuiltPage {
  tree: Root;
  /** The element that contains the island. */
  host: Element;
  quiz: PublishedQuiz;
  /** Reads a file of the build. */
  read(path: string): Uint8Array;
}

/**
 * Reads a quiz page from the last build, because a course contains the quiz as published.
 *
 * @throws NoExport if the site wasn't built, or the quiz changed since then
 */
export function readBuiltPage({siteDir, docsPath, page, address, quizzes}: QuizSource): BuiltPage {
  const path = `${docsPath}/${page.path}`;
  const buildAgain = 'Run "npx deskbook build", then export again.';
  if (page.kind !== 'quiz') throw new NoExport(`${path} is not a quiz page, and only those can be courses.`);
  const build = join(siteDir, 'build');
  if (!existsSync(build)) throw new NoExport(`A course is made from the built site. ${buildAgain}`);
  const file = join(build, address, 'index.html');
  if (!existsSync(file)) throw new NoExport(`The built site doesn't have ${path} yet. ${buildAgain}`);
  const tree = fromHtml(readFileSync(file, 'utf8'));
  const host = findElement(tree, ({properties}) => properties.dataIsland === 'quiz');
  const quiz: PublishedQuiz | undefined = host && JSON.parse(String(host.properties.dataProps)).quiz;
  const settings = readSettings(page.data);
  const now = quizzes.flatMap(({questions}) =>
    questions.map((question) => publishQuestion(question, pointsOf(settings, question.id)).question.hash),
  );
  if (!host || quiz?.questions.map(({hash}) => hash).join() !== now.join()) {
    throw new NoExport(`${path} has changed since the site was built. ${buildAgain}`);
  }
  return {tree, host, quiz, read: (name) => readFileSync(join(build, name))};
}
