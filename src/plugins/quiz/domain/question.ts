import {RULES} from '../types/rules';
import type {Rules} from './rules';

/** What can be asked, by the shape of what the author writes. */
export type QuestionType = keyof typeof RULES;

/** What the rules of each type say of its questions, keys and answers. */
export type Shapes = {
  [T in QuestionType]: (typeof RULES)[T] extends Rules<infer Question, infer Key, infer Value>
    ? {question: Question; key: Key; value: Value}
    : never;
};

interface EveryQuestion {
  /** The explicit id of its heading; unique in its quiz. */
  id: string;
  /** Changes with what is asked and with what is right, not with feedback, explanation or spacing. */
  hash: string;
  /** What a full answer is worth; at least 0. */
  points: number;
  /** A `QuestionSecret`, encoded by `seal`. */
  sealed: string;
}

/** A question as its page holds it. Nothing in it gives away the answers. */
export type QuestionOf<T extends QuestionType> = {
  [Type in T]: EveryQuestion & {type: Type} & Shapes[Type]['question'];
}[T];
export type PublishedQuestion = QuestionOf<QuestionType>;

/** What is right. */
type KeyOf<T extends QuestionType> = {[Type in T]: {type: Type} & Shapes[Type]['key']}[T];
export type QuestionKey = KeyOf<QuestionType>;

/** What a reader has answered; what is missing is left open. */
export type AnswerTo<T extends QuestionType> = {[Type in T]: {type: Type; value: Shapes[Type]['value']}}[T];
export type Answer = AnswerTo<QuestionType>;

/** What a page must not show before a question is answered. */
export interface QuestionSecret<T extends QuestionType = QuestionType> {
  key: KeyOf<T>;
  /** For each option of a choice the HTML of its feedback, null where there is none; empty for other types. */
  feedback: readonly (string | null)[];
  /** The HTML of the explanation. */
  explanation: string | null;
}

export type Shape = Shapes[QuestionType];

export function rulesOf({type}: {type: QuestionType}): Rules<Shape['question'], Shape['key'], Shape['value']> {
  return RULES[type];
}
