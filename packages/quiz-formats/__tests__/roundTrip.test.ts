import type {PageOf} from '@deskbook/content/page';
import {readQuestions} from '@deskbook/quiz/domain/readQuestions';
import {parseMarkdown} from '@deskbook/text/markdown/parseMarkdown';
import fc from 'fast-check';
import {parse} from 'gift-pegjs';
import {describe, expect, it} from 'vitest';
import type {Format, QuizSource} from '../format';
import {FORMATS, readForeign} from '../formats';
import {blankIndex, replaceElements} from '../html';
import type {PortableOption, PortableQuestion, PortableQuiz, PortableTask} from '../portableQuiz';
import {questionMarkdown} from '../questionMarkdown';
import {portableQuiz} from '../toPortable';
import {anyQuiz} from './anyQuiz';

/** These formats need nothing from a site. */
const SOURCE = {siteDir: '/', docsPath: 'docs', page: {}, quizzes: []} as unknown as QuizSource;

const markdownOf = ({questions}: PortableQuiz) => questions.map(questionMarkdown);

/** Returns the quiz after writing it to a page and parsing it. */
function onPage(quiz: PortableQuiz): PortableQuiz {
  const body = markdownOf(quiz).join('\n');
  const problems: unknown[] = [];
  const quizzes = readQuestions(parseMarkdown(body), true, {
    source: body,
    report: (_, diagnostic) => problems.push(diagnostic),
  });
  expect(problems, body).toEqual([]);
  const points = Object.fromEntries(quiz.questions.map((question) => [question.id, question.points]));
  const page = {
    path: `${quiz.id}.md`,
    title: quiz.title,
    body,
    kind: 'quiz',
    data: {points},
  } as unknown as PageOf<'quiz'>;
  return portableQuiz({...SOURCE, page, quizzes}, (href) => href);
}

async function there({write, ending}: Format, quiz: PortableQuiz) {
  const {content, losses} = await write(quiz, SOURCE);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {content, losses, andBack: readForeign({name: `any${ending}`, bytes})};
}

/** Exports and imports a quiz, and puts it on a page again. */
async function expectSame(
  format: Format,
  written: PortableQuiz,
  lost: (question: PortableQuestion) => PortableQuestion[],
) {
  const quiz = onPage(written);
  const {losses, andBack} = await there(format, quiz);
  const expected = {...quiz, questions: quiz.questions.flatMap(lost)};
  // Other systems' files have no column headings for a match, and the author gets a message.
  const lostAgain = andBack.flatMap((back) => back.losses.map(({message}) => message));
  expect(lostAgain.filter((message) => !/^Its (?:table|parts)/.test(message))).toEqual([]);
  expect(andBack.flatMap((back) => markdownOf(back.quiz))).toEqual(markdownOf(expected));
  expect(andBack.flatMap((back) => back.quiz.questions.map(({points}) => points))).toEqual(
    expected.questions.map(({points}) => points),
  );
  onPage(expected);
  // The export reports every difference.
  const changed = quiz.questions.filter(
    (question) => questionMarkdown(question) !== lost(question).map(questionMarkdown).join(),
  );
  const named = new Set(losses.map(({question}) => question));
  expect(changed.filter(({id}) => !named.has(id))).toEqual([]);
}

const withOptions = (
  question: PortableQuestion,
  change: (option: PortableOption, all: readonly PortableOption[]) => PortableOption,
) => {
  const {task} = question;
  return 'options' in task
    ? {...question, task: {...task, options: task.options.map((option) => change(option, task.options))}}
    : question;
};

/** What GIFT loses: hints, points, pins, order questions, and all blanks of a question but one. */
function inGift(question: PortableQuestion): PortableQuestion[] {
  const plain = withOptions({...question, hint: [], points: 1}, (option) => ({...option, isPinned: false}));
  const {task} = plain;
  if (task.type === 'order') {
    const matched: PortableTask = {
      type: 'match',
      pairs: task.items.map((left, place) => ({left, right: String(place + 1)})),
    };
    return [{...plain, task: matched}];
  }
  if (task.type !== 'blanks' || task.blanks.length === 1) return [plain];
  return task.blanks.map((accepted, place) => {
    const body = replaceElements(plain.body, (element) => {
      const index = blankIndex(element);
      if (index === undefined) return undefined;
      return index === place ? [{...element, properties: {dataIndex: 0}}] : [{type: 'text', value: '_____'}];
    });
    return {...plain, id: `${plain.id}-${place + 1}`, body, task: {type: 'blanks', blanks: [accepted]}};
  });
}

/** What Moodle XML loses: it shuffles either all options or none. */
function inMoodle(question: PortableQuestion): PortableQuestion[] {
  return [withOptions(question, (option, all) => ({...option, isPinned: all.some(({isPinned}) => isPinned)}))];
}

describe('out and in again', () => {
  it.each([
    ['gift', inGift],
    ['moodle-xml', inMoodle],
    ['qti21', (question: PortableQuestion) => [question]],
    ['qti30', (question: PortableQuestion) => [question]],
  ] as const)('%s gives the same questions, but for what it lists', async (name, lost) => {
    await fc.assert(
      fc.asyncProperty(anyQuiz, (quiz) => expectSame(FORMATS[name], quiz, lost)),
      {numRuns: 30},
    );
  });

  it('is GIFT for an independent parser, question by question', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuiz, async (written) => {
        const quiz = onPage(written);
        const {content} = await there(FORMATS.gift, quiz);
        const ids = parse(String(content)).flatMap((item) => ('id' in item && item.id ? [item.id] : []));
        expect(ids).toEqual(quiz.questions.flatMap(inGift).map(({id}) => id));
      }),
      {numRuns: 30},
    );
  });
});
