import {RULES} from '../types/rules';
import type {Rules} from './rules';

/** Question types, named for the shape of what the author writes. */
export type QuestionType = keyof typeof RULES;

/** The question, key and answer shapes of each type, inferred from its rules. */
export type Shapes = {
  [T in QuestionType]: (typeof RULES)[T] extends Rules<infer Question, infer Key, infer Value>
    ? {question: Question; key: Key; value: Value}
    : never;
};

interface EveryQuestion {
  /** The explicit id of its heading; unique in its quiz. */
  id: string;
  /** Changes with the question and its correct answer, but not with feedback, explanation or spacing. */
  hash: string;
  /** The points for a full answer, at least 0. */
  points: number;
  /** A `QuestionSecret`, encoded by `obfuscate`. */
  sealed: string;
}

/** A question as its page holds it, without anything that reveals the answer. */
export type QuestionOf<T extends QuestionType> = {
  [Type in T]: EveryQuestion & {type: Type} & Shapes[Type]['question'];
}[T];
export type PublishedQuestion = QuestionOf<QuestionType>;

/** The correct answer. */
type KeyOf<T extends QuestionType> = {[Type in T]: {type: Type} & Shapes[Type]['key']}[T];
export type QuestionKey = KeyOf<QuestionType>;

/** A reader's answer, possibly incomplete. */
export type AnswerTo<T extends QuestionType> = {[Type in T]: {type: Type; value: Shapes[Type]['value']}}[T];
export type Answer = AnswerTo<QuestionType>;

/** What a page must not show until the question is answered. */
export interface QuestionSecret<T extends QuestionType = QuestionType> {
  key: KeyOf<T>;
  /** The feedback HTML for each option of a choice, null if an option has none; empty for other types. */
  feedback: readonly (string | null)[];
  /** The explanation as HTML. */
  explanation: string | null;
}

export type Shape = Shapes[QuestionType];

export function rulesOf({type}: {type: QuestionType}): Rules<Shape['question'], Shape['key'], Shape['value']> {
  return RULES[type];
}
