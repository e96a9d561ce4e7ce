import type {IncompleteReason} from './parts';

/**
 * How a question type handles answers, in the build and in the browser.
 *
 * @typeParam Question what the page holds of the question
 * @typeParam Key the correct answer; never shown before the question is answered
 * @typeParam Value a reader's answer; places are counted in the published order, from 0
 */
export interface Rules<Question, Key, Value> {
  /** Returns the answer of a reader who hasn't answered. */
  empty(question: Question): Value;
  /** Returns whether a stored value has the shape of an answer. */
  isValue(value: unknown): boolean;
  /** Returns whether an answer has as many parts as its question and names only places that exist. */
  fits(value: Value, question: Question): boolean;
  /** Reads what the reader entered in the fields before the quiz script loaded. */
  inFields(fields: FormData, question: Question): Value;
  /** Returns what keeps an answer from counting; null if it's complete. */
  incompleteReason(value: Value): IncompleteReason | null;
  /** Returns how much of an answer is right, from 0 to 1. Open parts are wrong. */
  grade(value: Value, key: Key, question: Question): number;
  /** Returns the correct spellings of words accepted with a typo. */
  typos?(value: Value, key: Key): string[];
  /** Returns the option places in the order an attempt shows them. A null seed means don't shuffle. */
  order?(question: Question, seed: number | null): number[];
}
