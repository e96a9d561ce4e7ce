import {idFrom, isGoodId} from '@deskbook/quiz/domain/readHeading';
import {hyphenated, nameInWords} from '@deskbook/text/strings';
import {ForeignTexts} from './foreignTexts';
import type {ForeignFile, ForeignQuiz, ImportWarning, SourcePosition} from './format';
import {hasElement, picturesIn, wordsOf} from './html';
import {ONE_WAS_ENOUGH, OTHER_SHARES} from './importMessages';
import {
  BLANK,
  type Html,
  type PortableOption,
  type PortableQuestion,
  type PortableSettings,
  type PortableTask,
  type TaskOf,
} from './portableQuiz';
import {isSameShares} from './shares';

/** A question in a file, before it has an id here. */
export interface ForeignQuestion {
  id: string | undefined;
  /** The name its author sees in lists. */
  name: string | undefined;
  /** All blocks of the question's text. */
  text: Html;
  points?: number;
  hint?: Html;
  explanation?: Html;
  task: PortableTask;
}

export class QuizBuilder {
  readonly texts = new ForeignTexts();
  readonly settings: PortableSettings = {};
  introduction: Html = [];
  private readonly questions: PortableQuestion[] = [];
  private readonly places = new Map<string, SourcePosition>();

  constructor(readonly title: string) {}

  /** Removes all extensions, such as `.qti21.zip`. */
  static titleOf({name}: ForeignFile): string {
    return nameInWords(name.replace(/(?:\.[a-z]\w*)+$/i, ''));
  }

  get isEmpty(): boolean {
    return this.questions.length === 0;
  }

  add(
    {id: written, name, text, points = 1, hint = [], explanation = [], task}: ForeignQuestion,
    place: SourcePosition,
  ): void {
    const {prompt, body} = this.split(text, name);
    const id = this.freeId(written, name ?? wordsOf(prompt));
    this.places.set(id, place);
    this.questions.push({
      id,
      prompt,
      body,
      points: this.wholePoints(points, place),
      typos: false,
      hint: this.texts.secret(hint, 'a hint', place),
      explanation: this.texts.secret(explanation, 'the explanation', place),
      task,
    });
  }

  warn(place: SourcePosition, message: string): void {
    this.texts.warn(place, message);
  }

  leaveOut(place: SourcePosition, why: string): void {
    this.warn(place, `The question was left out. ${why}`);
  }

  /** Our rows all have partners, so wrong partners without a row are lost. */
  matchOf(pairs: TaskOf<'match'>['pairs'], place: SourcePosition): PortableTask {
    const [whole, extra] = [pairs.filter(({left}) => left.length > 0), pairs.filter(({left}) => left.length === 0)];
    for (const {right} of extra)
      this.warn(place, `"${right}" was left out: it matches nothing, and here each row has a match.`);
    const isOrder = whole.length > 1 && whole.every(({right}, at) => right === String(at + 1));
    this.warn(place, isOrder ? COUNTED : HEADINGS);
    return {type: 'match', pairs: whole};
  }

  /**
   * Builds a choice, and reports if it's graded differently here.
   *
   * @param shares the credit for each option, from -1 to 1
   * @param isSingle whether readers pick only one option
   */
  choiceOf(
    options: PortableOption[],
    shares: readonly number[],
    isSingle: boolean,
    place: SourcePosition,
  ): PortableTask {
    const right = options.filter(({isRight}) => isRight).length;
    if (isSingle && right > 1) this.warn(place, ONE_WAS_ENOUGH);
    if (isSingle ? shares.some((share) => share !== 0 && share !== 1) : !isSameShares(shares, options))
      this.warn(place, OTHER_SHARES);
    return {type: right === 1 ? 'single-choice' : 'multiple-choice', options};
  }

  finish(): ForeignQuiz {
    const {title, introduction, settings, questions, texts, places} = this;
    const quiz = {id: title, title, introduction, settings, questions, pictures: texts.pictures};
    return {quiz, lines: places, losses: sortedWarnings(texts.losses)};
  }

  /** The first line of text becomes the heading. Pictures go below it. */
  private split(text: Html, name: string | undefined): {prompt: Html; body: Html} {
    const [first, ...rest] = text;
    if (first?.type === 'element' && first.tagName === 'p' && !hasElement([first], BLANK)) {
      const end = first.children.findIndex((node) => node.type === 'element' && node.tagName === 'br');
      const line = end < 0 ? first.children : first.children.slice(0, end);
      const more = end < 0 ? [] : first.children.slice(end + 1);
      const words = line.filter((node) => !isPicture(node));
      const below = [...line.filter(isPicture), ...more];
      if (wordsOf(words) !== '' && picturesIn(words).length === 0)
        return {prompt: words, body: below.length > 0 ? [{...first, children: below}, ...rest] : rest};
    }
    const heading = name || (hasElement(text, BLANK) ? 'Fill in the blanks' : `Question ${this.questions.length + 1}`);
    return {prompt: [{type: 'text', value: heading}], body: text};
  }

  private freeId(written: string | undefined, words: string): string {
    const id = written !== undefined && isGoodId(written) ? written : (written && hyphenated(written)) || idFrom(words);
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? id : `${id}-${number}`;
      if (!this.places.has(candidate)) return candidate;
    }
  }

  /** Our points are integers. */
  private wholePoints(points: number, place: SourcePosition): number {
    const whole = Math.min(100, Math.max(0, Math.round(points)));
    if (whole !== points)
      this.warn(place, `Its ${points} points became ${whole}: points are whole numbers from 0 to 100.`);
    return whole;
  }
}

const HEADINGS = 'Its table has the headings "This" and "Goes with". Give it better ones.';
const COUNTED =
  'Its parts are matched with 1, 2 and so on. If readers should put them in order, replace the table with a numbered list.';

function isPicture(node: Html[number]): boolean {
  return node.type === 'element' && node.tagName === 'img';
}

/** Sorts by line and removes duplicates, because several blanks of a question can have the same problem. */
export function sortedWarnings(losses: readonly ImportWarning[]): ImportWarning[] {
  const unlike = new Map(losses.map((loss) => [JSON.stringify(loss), loss]));
  return [...unlike.values()].toSorted((one, other) => one.line - other.line);
}
