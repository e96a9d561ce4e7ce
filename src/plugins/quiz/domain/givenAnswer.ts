import type {Answer, Confidence} from './answer';
import {gapIn} from './gap';
import type {PublishedQuestion} from './question';
import type {QuizSettings} from './quiz';

/** An answer as it is kept. */
export interface GivenAnswer {
  attemptId: string;
  questionId: string;
  /** That of the question to which it was given. */
  hash: string;
  answer: Answer;
  /** Checked by the reader, in `practice` for good; false for what is only filled in so far. */
  isFinal: boolean;
  confidence: Confidence | null;
  /** Counts the changes to the answers of an attempt from 1 on, whatever the clock says. */
  sequence: number;
}

/** What changes with one action of the reader. */
export type AnswerChange = Partial<Pick<GivenAnswer, 'answer' | 'confidence' | 'isFinal'>>;

/**
 * What is kept after a change. In `practice` a checked answer stays as it is: a second click, or the page in another
 * tab that has not heard of the first, changes nothing. Only the question's being edited opens it again.
 *
 * @param kept what is stored for the question at this moment, in whichever tab it was given
 * @param attempt its id, and the sequence number of its newest answer
 */
export function changeAnswer(
  question: PublishedQuestion,
  kept: GivenAnswer | undefined,
  change: AnswerChange,
  mode: QuizSettings['mode'],
  attempt: {id: string; sequence: number},
): GivenAnswer {
  const current = kept?.hash === question.hash ? kept : undefined;
  if (current?.isFinal && mode === 'practice') return current;
  const before = current ?? {answer: emptyAnswer(question), isFinal: false, confidence: null};
  const {answer, confidence} = {...before, ...change};
  const isFinal = (change.isFinal ?? (change.answer ? false : before.isFinal)) && mayCount(answer);
  return {
    attemptId: attempt.id,
    questionId: question.id,
    hash: question.hash,
    answer,
    isFinal,
    confidence,
    sequence: attempt.sequence + 1,
  };
}

/** The answer of a reader who has not answered. */
export function emptyAnswer(question: PublishedQuestion): Answer {
  switch (question.type) {
    case 'match':
      return {type: question.type, value: Array.from({length: question.left}, () => null)};
    case 'blanks':
      return {type: question.type, value: Array.from({length: question.blanks}, () => '')};
    case 'short-text':
    case 'number':
      return {type: question.type, value: ''};
    default:
      return {type: question.type, value: []};
  }
}

/** Whether anything has been filled in. */
export function isAnswered(answer: Answer): boolean {
  return gapIn(answer) !== 'empty';
}

/** Whether an answer can be checked: something is filled in, and a number where one is asked for. */
export function mayCount(answer: Answer): boolean {
  const gap = gapIn(answer);
  return gap === null || gap === 'partial';
}

/** Whether an answer has the form that its question asks for: its type, and no place that is not there. */
export function isAnswerTo(question: PublishedQuestion, answer: Answer): boolean {
  const isPlace = (count: number) => (place: number | null) => place === null || (place >= 0 && place < count);
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      return answer.type === question.type && answer.value.every(isPlace(question.pinned.length));
    case 'order':
      return answer.type === question.type && isOrderOf(answer.value, question.items);
    case 'match':
      return (
        answer.type === question.type &&
        answer.value.length === question.left &&
        answer.value.every(isPlace(question.right.length))
      );
    case 'blanks':
      return answer.type === question.type && answer.value.length === question.blanks;
    default:
      return answer.type === question.type;
  }
}

function isOrderOf(places: readonly number[], count: number): boolean {
  const isWhole = places.length === count && new Set(places).size === count;
  return places.length === 0 || (isWhole && places.every((place) => place >= 0 && place < count));
}
