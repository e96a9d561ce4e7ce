import {loadParser, mayHoldBlock, quizBlocksIn} from '@deskbook/content/markdown/quizBlocks';
import type {Page} from '@deskbook/content/page';
import type {Post} from '@deskbook/content/posts/readPosts';
import {isTooDeep} from '@deskbook/text/markdown/parseBody';
import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import {rememberLast} from '@deskbook/text/remember';
import type {Root} from 'mdast';
import type {DrawingAt, DrawingsOf} from './authoring';
import {publishQuestion, type UnsealedQuestion} from './publishQuestion';
import {anchorProblems, settingProblems} from './questionsOnPage';
import type {QuizSettings} from './quiz';
import {type AuthoredQuiz, readQuestions} from './readQuestions';
import {pointsOf, settingsOf} from './settings';
import {placeInFile} from './sourceText';

/** A quiz page whose questions have been parsed. */
export interface CheckedQuiz {
  /** The page's path in the docs folder. */
  path: string;
  settings: QuizSettings;
  questions: readonly Pick<UnsealedQuestion, 'id' | 'type' | 'hash'>[];
}

function mayAsk({declaredKind, body}: Page): boolean {
  return declaredKind === 'quiz' || mayHoldBlock(body);
}

/** Reads the questions of all pages. Problems come with their positions in the files. */
export async function checkQuizzes(
  pages: readonly Page[],
  docsPath: string,
  drawingsOf: DrawingsOf,
): Promise<{quizzes: CheckedQuiz[]; problems: Problem[]}> {
  const asking = pages.filter(mayAsk);
  if (asking.length === 0) return {quizzes: [], problems: []};
  const {parseMarkdown} = await loadParser();
  const checked = asking.map((page) => checkPage(page, `${docsPath}/${page.path}`, parseMarkdown, drawingsOf));
  return {
    quizzes: checked.flatMap(({quiz}) => quiz ?? []),
    problems: checked.flatMap(({problems}) => problems),
  };
}

type Parse = (text: string) => Root;

export function readPageQuestions(
  {path, body, bodyLine, declaredKind}: Page,
  file: string,
  parse: Parse,
  drawingsOf: DrawingsOf,
): QuestionsRead {
  // A page that asks for parts is read again each time, because its drawings may have changed.
  const drawingAt = /\][ \t]+#/.test(body) ? drawingsOf(path) : undefined;
  return readBodyQuestions(file, body, bodyLine, declaredKind === 'quiz', parse, drawingAt);
}

interface QuestionsRead {
  quizzes: readonly AuthoredQuiz[];
  problems: readonly Problem[];
}

export const readBodyQuestions = rememberLast(
  (
    file: string,
    body: string,
    bodyLine: number,
    isQuizPage: boolean,
    parse: Parse,
    drawingAt?: DrawingAt,
  ): QuestionsRead => {
    if (isTooDeep(body)) return {quizzes: [], problems: [problemAt({file, line: bodyLine, column: 1}, tooDeep())]};
    const problems: Problem[] = [];
    const quizzes = readQuestions(parse(body), isQuizPage, {
      source: body,
      drawingAt,
      report: (node, diagnostic) => problems.push(problemAt(placeInFile(node, file, bodyLine), diagnostic)),
    });
    return {quizzes, problems};
  },
);

/** Reports :::quiz blocks in a post: answers are stored by docs page, so a post can't have questions. */
export async function checkPost({path, body, bodyLine}: Post): Promise<Problem[]> {
  if (!mayHoldBlock(body) || isTooDeep(body)) return [];
  const {parseMarkdown} = await loadParser();
  return quizBlocksIn(parseMarkdown(body)).map((block) =>
    problemAt(placeInFile(block, path, bodyLine), {
      message: 'a :::quiz block does not work in a post',
      found: ':::quiz',
      expected: 'questions on pages',
      fix: 'move it to a page, and link to that page',
    }),
  );
}

function checkPage(
  page: Page,
  file: string,
  parse: Parse,
  drawingsOf: DrawingsOf,
): {quiz: CheckedQuiz | null; problems: Problem[]} {
  const {quizzes, problems: inBody} = readPageQuestions(page, file, parse, drawingsOf);
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const problems = [
    ...inBody,
    ...anchorProblems(questions, page.outline.anchors, {file, bodyLine: page.bodyLine}),
    ...(page.declaredKind === 'quiz' && page.source
      ? settingProblems(page.source, page.kind === 'quiz' ? page.data : null, questions, inBody)
      : []),
  ];
  if (page.kind !== 'quiz' || problems.length > 0) return {quiz: null, problems};
  const published = questions.map((question) => publishQuestion(question, pointsOf(page.data, question.id)).question);
  const quiz = {
    path: page.path,
    settings: settingsOf(page.data),
    questions: published.map(({id, type, hash}) => ({id, type, hash})),
  };
  return {quiz, problems};
}

function tooDeep(): Diagnostic {
  return {
    message: 'the questions on this page cannot be read: its quotes are nested too deeply',
    fix: 'remove most of the > at the start of a line',
  };
}
