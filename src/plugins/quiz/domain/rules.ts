import type {Gap} from './parts';

/**
 * What a type of question knows of its answers, in the build and in the browser.
 *
 * @typeParam Question what its page holds of it
 * @typeParam Key what is right; never shown before the question is answered
 * @typeParam Value what a reader answers; places are counted in the published order, from 0
 */
export interface Rules<Question, Key, Value> {
  /** The answer of a reader who has not answered. */
  empty(question: Question): Value;
  /** Whether something from a storage is an answer at all. */
  isValue(value: unknown): boolean;
  /** Whether an answer has as many parts as its question, and names no place that is not there. */
  fits(value: Value, question: Question): boolean;
  /** What a reader left in the fields of the question before the quiz was ready. */
  inFields(fields: FormData, question: Question): Value;
  /** What an answer lacks to be counted; null where nothing is lacking. */
  gap(value: Value): Gap | null;
  /** How much of an answer is right, from 0 to 1. What is left open is wrong. */
  grade(value: Value, key: Key, question: Question): number;
  /** The right spellings of what was counted as correct in spite of a typo. */
  typos?(value: Value, key: Key): string[];
  /** The places of its options as an attempt shows them; null for a seed where they don't change places. */
  order?(question: Question, seed: number | null): number[];
}
