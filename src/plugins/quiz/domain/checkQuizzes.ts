import type {Root} from 'mdast';
import {nearest, oneOf} from '../../../content/nearest';
import {isTooDeep, type Outline} from '../../../content/outline';
import type {Page} from '../../../content/page';
import {type Complaint, type Problem, problemAt} from '../../../content/problems';
import type {YamlPath} from '../../../content/yamlSource';
import type {AuthoredQuestion} from './authored';
import {publishQuestion, type UnsealedQuestion} from './publishQuestion';
import type {QuizSettings} from './quiz';
import {type AuthoredQuiz, mayHoldBlock, quizBlocksIn, readQuestions} from './readQuestions';
import {pointsOf, settingsOf} from './settings';

/** A quiz page whose questions have been understood. */
export interface CheckedQuiz {
  /** The page's path in the docs folder. */
  path: string;
  settings: QuizSettings;
  questions: readonly Pick<UnsealedQuestion, 'id' | 'type' | 'hash'>[];
}

/** Whether a page may hold questions: only such are parsed. */
function mayAsk({declaredKind, body}: Page): boolean {
  return declaredKind === 'quiz' || mayHoldBlock(body);
}

/** Reads the questions of all pages. Problems come with their places in the files. */
export async function checkQuizzes(
  pages: readonly Page[],
  docsPath: string,
): Promise<{quizzes: CheckedQuiz[]; problems: Problem[]}> {
  const asking = pages.filter(mayAsk);
  if (asking.length === 0) return {quizzes: [], problems: []};
  const {parseMarkdown} = await loadParser();
  const checked = asking.map((page) => checkPage(page, `${docsPath}/${page.path}`, parseMarkdown));
  return {
    quizzes: checked.flatMap(({quiz}) => quiz ?? []),
    problems: checked.flatMap(({problems}) => problems),
  };
}

/** The parser is a large library; a site without questions does not wait for it. */
const loadParser = () => import('./parseMarkdown');

type Parse = (text: string) => Root;

/** The questions of one page, as they were written. */
export function readPageQuestions(
  page: Page,
  file: string,
  parse: Parse,
): {quizzes: AuthoredQuiz[]; problems: Problem[]} {
  if (isTooDeep(page.body))
    return {quizzes: [], problems: [problemAt({file, line: page.bodyLine, column: 1}, tooDeep())]};
  const problems: Problem[] = [];
  const quizzes = readQuestions(parse(page.body), page.declaredKind === 'quiz', {
    source: page.body,
    complain: ({position}, complaint) => {
      const {line, column} = position?.start ?? {line: 1, column: 1};
      problems.push(problemAt({file, line: line + page.bodyLine - 1, column}, complaint));
    },
  });
  return {quizzes, problems};
}

/** A post cannot hold questions: their answers are kept by the page in the docs folder. */
export async function checkPost({
  path,
  body,
  bodyLine,
}: {
  path: string;
  body: string;
  bodyLine: number;
}): Promise<Problem[]> {
  if (!mayHoldBlock(body) || isTooDeep(body)) return [];
  const {parseMarkdown} = await loadParser();
  return quizBlocksIn(parseMarkdown(body)).map(({position}) =>
    problemAt(
      {file: path, line: (position?.start.line ?? 1) + bodyLine - 1, column: position?.start.column ?? 1},
      {
        message: 'a :::quiz block stands in a post',
        found: ':::quiz',
        expected: 'questions on pages',
        fix: 'move it to a page, and link to that page',
      },
    ),
  );
}

function checkPage(page: Page, file: string, parse: Parse): {quiz: CheckedQuiz | null; problems: Problem[]} {
  const {quizzes, problems: inBody} = readPageQuestions(page, file, parse);
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const problems = [
    ...inBody,
    ...anchorProblems(questions, page, file),
    ...(page.declaredKind === 'quiz' ? settingProblems(page, questions, inBody, file) : []),
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

/** A question shares the addresses of its page with all other headings. */
function anchorProblems(questions: readonly AuthoredQuestion[], {bodyLine, outline}: Page, file: string): Problem[] {
  return questions.flatMap(({id, heading}) => {
    const uses = timesIn(outline, id) - questions.filter((question) => question.id === id).length;
    if (uses <= 0) return [];
    const {line, column} = heading.position?.start ?? {line: 1, column: 1};
    return [
      problemAt(
        {file, line: line + bodyLine - 1, column},
        {
          message: `the id "${id}" belongs to another heading of this page too`,
          found: `{#${id}}`,
          expected: 'an address that nothing else on the page has',
          fix: `{#${id}-question}`,
        },
      ),
    ];
  });
}

function timesIn({anchors}: Outline, id: string): number {
  return anchors.filter((anchor) => anchor === id).length;
}

/** What the front matter says of questions that are not there. */
function settingProblems(
  page: Page,
  questions: readonly AuthoredQuestion[],
  inBody: readonly Problem[],
  file: string,
): Problem[] {
  const at = (path: YamlPath, complaint: Complaint) =>
    problemAt(page.source?.placeOfKey(path) ?? {file, line: 1, column: 1}, complaint);
  if (questions.length === 0) return inBody.length > 0 || !page.source ? [] : [at(['kind'], noQuestion())];
  // What could not be read is not missed.
  if (page.kind !== 'quiz' || inBody.length > 0) return [];
  const ids = questions.map(({id}) => id);
  const {points = {}, draw} = page.data;
  const unknown = Object.keys(points).filter((id) => !ids.includes(id));
  return [
    ...unknown.map((id) => at(['points', id], unknownQuestion(id, ids))),
    ...(draw !== undefined && draw > ids.length ? [at(['draw'], drawsTooMany(draw, ids.length))] : []),
  ];
}

function tooDeep(): Complaint {
  return {
    message: 'the questions of this page cannot be read: its quotes are nested too deeply',
    fix: 'remove most of the > at the beginning of a line',
  };
}

function noQuestion(): Complaint {
  return {
    message: 'this quiz has no question',
    expected: 'a heading with ## and an id, and below it what is to be answered',
    fix: '## What do you check first? {#first-check}',
  };
}

function unknownQuestion(id: string, ids: readonly string[]): Complaint {
  return {
    message: `"points" names a question that is not in this quiz`,
    found: id,
    expected: oneOf(id, ids),
    fix: `${nearest(id, ids) ?? ids[0]}: 2`,
  };
}

function drawsTooMany(draw: number, questions: number): Complaint {
  return {
    message: 'this quiz draws more questions than it has',
    found: String(draw),
    expected: `a number up to ${questions}, or nothing for all`,
    fix: `draw: ${questions}`,
  };
}
