import type {Element} from 'hast';
import {contentsOf} from '../contents';
import {ExportWarnings} from '../exportWarnings';
import type {ExportResult} from '../format';
import {blankIndex, picturesIn, questionText, replaceElements, wordsOf, writeHtml} from '../html';
import {type ListedQuestion, withListedParts} from '../listedParts';
import {COMPARED_IN_MOODLE, moodleCategory, SHARES_IN_MOODLE, UNITS_IN_MOODLE, withoutWildcards} from '../moodle';
import type {Html, PortableQuestion, PortableQuiz, TaskOf} from '../portableQuiz';
import {decimal, isMoodlePercent, moodlePercent, sharesOf} from '../shares';
import {trueOrFalse} from '../trueOrFalse';

/** Writes a quiz as a GIFT file with HTML texts. */
export function writeGift(quiz: PortableQuiz): ExportResult {
  const losses = new ExportWarnings('GIFT');
  losses.settings(quiz);
  const introduction = quiz.introduction.length > 0 ? [`[html]${htmlText(quiz.introduction)}`] : [];
  const questions = quiz.questions.flatMap((question) => writeQuestion(question, losses));
  const blocks = [`$CATEGORY: ${moodleCategory(quiz.title)}`, ...introduction, ...questions];
  return {content: `${blocks.join('\n\n')}\n`, losses: losses.list};
}

function writeQuestion(written: PortableQuestion, losses: ExportWarnings): string[] {
  const question = withoutArrows(withListedParts(written, losses), losses);
  if (!question) return [];
  const {hint, points, typos, task} = question;
  if (hint.length > 0) losses.ofQuestion(question, 'hint', 'GIFT has no place for hints. They are left out.');
  if (points !== 1)
    losses.ofQuestion(question, `${points} points`, 'GIFT has no place for points. Every question counts the same.');
  if (typos) losses.typos(question);
  if (picturesIn(contentsOf(question)).length > 0)
    losses.ofQuestion(question, 'pictures', 'GIFT has no place for pictures. Their descriptions take their place.');
  if (task.type === 'blanks') return writeBlanks(question, task, losses);
  return [head(question) + textOf(question) + answersOf(question, losses)];
}

/** GIFT reads an arrow in an answer as a match, and it can't be escaped. Returns undefined if no answer is left. */
function withoutArrows(question: ListedQuestion, losses: ExportWarnings): ListedQuestion | undefined {
  const {task} = question;
  if (task.type !== 'short-text' && task.type !== 'blanks') return question;
  const texts = task.type === 'blanks' ? task.blanks : [task.accepted];
  const kept = texts.map((accepted) => accepted.filter((text) => !text.includes('->')));
  const arrow = 'GIFT reads "->" in an answer as a match.';
  if (kept.some((accepted) => accepted.length === 0)) {
    losses.ofQuestion(question, 'question', `${arrow} No other answer is correct, so the question is left out.`);
    return undefined;
  }
  for (const text of texts.flat())
    if (text.includes('->')) losses.ofQuestion(question, `answer "${text}"`, `${arrow} "${text}" is left out.`);
  return {...question, task: task.type === 'blanks' ? {...task, blanks: kept} : {...task, accepted: kept[0] ?? []}};
}

/** Moodle stores the id; the name is what teachers see in lists. */
function head({id, prompt}: Pick<PortableQuestion, 'id' | 'prompt'>): string {
  return `// [id:${id}]\n::${escaped(wordsOf(prompt))}::[html]`;
}

function textOf(question: PortableQuestion): string {
  return htmlText(questionText(question));
}

function answersOf(question: ListedQuestion, losses: ExportWarnings): string {
  const {task} = question;
  switch (task.type) {
    case 'single-choice':
    case 'multiple-choice':
      return choice(task, question, losses);
    case 'short-text':
      losses.ofQuestion(question, ...COMPARED_IN_MOODLE);
      return answers(
        task.accepted.map((text) => marked('=', escaped(withoutWildcards(text)))),
        question,
      );
    case 'number':
      losses.ofQuestion(question, ...UNITS_IN_MOODLE);
      return answers([`#${decimal(task.value)}${task.tolerance > 0 ? `:${decimal(task.tolerance)}` : ''}`], question);
    case 'match':
      return answers(
        task.pairs.map(({left, right}) => `=${htmlText(left)} -> ${escaped(right)}`),
        question,
      );
    case 'order':
      losses.ofQuestion(question, ...ORDER);
      return answers(
        task.items.map((item, place) => `=${htmlText(item)} -> ${place + 1}`),
        question,
      );
    case 'blanks':
      return '';
  }
}

const ORDER = [
  'order',
  'GIFT has no questions that put steps in order. They become matching questions: each step is matched with its number, and counts by itself.',
] as const;

function choice(
  task: TaskOf<'single-choice' | 'multiple-choice'>,
  question: PortableQuestion,
  losses: ExportWarnings,
): string {
  const {options} = task;
  const isTrue = trueOrFalse(task);
  if (isTrue !== undefined) {
    const [whenWrong, whenRight] = [false, true].map((isRight) => {
      const feedback = options.find((option) => option.isRight === isRight)?.feedback ?? [];
      return feedback.length > 0 ? `#${htmlText(feedback)}` : '#';
    });
    return answers([`${isTrue ? 'TRUE' : 'FALSE'}${`${whenWrong}${whenRight}`.replace(/#+$/, '')}`], question);
  }
  if (options.some(({isPinned}) => isPinned))
    losses.ofQuestion(question, '{pin}', "GIFT can't keep an option in its place. All options may be shuffled.");
  const shares = sharesOf(options);
  if (!shares.every(isMoodlePercent)) losses.ofQuestion(question, ...SHARES_IN_MOODLE);
  const lines = options.map(({content, feedback, isRight}, place) => {
    const mark = task.type === 'single-choice' ? (isRight ? '=' : '~') : `~%${moodlePercent(shares[place] ?? 0)}%`;
    return `${marked(mark, htmlText(content))}${feedback.length > 0 ? `#${htmlText(feedback)}` : ''}`;
  });
  return answers(lines, question);
}

/** A GIFT question can have only one blank. */
function writeBlanks(question: PortableQuestion, {blanks}: TaskOf<'blanks'>, losses: ExportWarnings): string[] {
  losses.ofQuestion(question, ...COMPARED_IN_MOODLE);
  const [only, ...others] = blanks;
  if (only && others.length === 0) return [head(question) + gapText(question, 0, only)];
  losses.ofQuestion(
    question,
    `${blanks.length} blanks`,
    'A GIFT question has only one blank. A question with several blanks becomes several questions.',
  );
  return blanks.map((accepted, place) => {
    const {id, prompt} = question;
    return head({id: `${id}-${place + 1}`, prompt}) + gapText(question, place, accepted);
  });
}

/** Returns the sentences with the answers in place of their blank. */
function gapText(question: PortableQuestion, place: number, accepted: readonly string[]): string {
  const gap = answers(
    accepted.map((text) => marked('=', escaped(withoutWildcards(text)))),
    question,
  );
  const [before, after] = htmlText(
    replaceElements(questionText(question), (element) => {
      const index = blankIndex(element);
      if (index === undefined) return undefined;
      return [{type: 'text', value: index === place ? GAP : '_____'}];
    }),
  ).split(GAP);
  return `${before}${gap}${after}`;
}

/** A private-use character that no text contains. */
const GAP = '\ue000';

function answers(lines: readonly string[], {explanation}: PortableQuestion): string {
  const general = explanation.length > 0 ? [`####${htmlText(explanation)}`] : [];
  return `{\n${[...lines, ...general].map((line) => `  ${line}`).join('\n')}\n}`;
}

function htmlText(content: Html): string {
  const worded = replaceElements(content, (element) =>
    element.tagName === 'img' ? [pictureWords(element)] : undefined,
  );
  return escaped(writeHtml(worded).replaceAll('->', '-&gt;'));
}

function pictureWords({properties}: Element): {type: 'text'; value: string} {
  return {type: 'text', value: `[${properties.alt ?? ''}]`};
}

/** Adds an explicit share to a text that would otherwise be read as one. */
function marked(mark: string, text: string): string {
  const share = text.startsWith('%') && mark.length === 1 ? (mark === '=' ? '%100%' : '%0%') : '';
  return `${mark}${share}${text}`;
}

/** Encodes line breaks too, because a blank line would end the question. */
function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r?\n/g, '\\n');
}
