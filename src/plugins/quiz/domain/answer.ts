import type {Gap} from './parts';
import {type Answer, type PublishedQuestion, type QuestionKey, type QuestionType, rulesOf} from './question';

/** How sure the reader was, asked for where the author wants it. */
export const DEGREES = ['sure', 'think-so', 'guess'] as const;
export type Confidence = (typeof DEGREES)[number];

export function answerOf({type}: {type: QuestionType}, value: Answer['value']): Answer {
  return {type, value} as Answer;
}

export function emptyAnswer(question: PublishedQuestion): Answer {
  return answerOf(question, rulesOf(question).empty(question));
}

/** What a reader has picked or typed before the quiz was ready; null where nothing has been. */
export function answerIn(fields: FormData, question: PublishedQuestion): Answer | null {
  const answer = answerOf(question, rulesOf(question).inFields(fields, question));
  return isAnswered(answer) ? answer : null;
}

/** What an answer lacks to be counted; null where nothing is lacking. */
export function gapIn(answer: Answer): Gap | null {
  return rulesOf(answer).gap(answer.value);
}

export function isAnswered(answer: Answer): boolean {
  return gapIn(answer) !== 'empty';
}

/** Whether an answer can be checked: something is filled in, and a number where one is asked for. */
export function mayCount(answer: Answer): boolean {
  const gap = gapIn(answer);
  return gap === null || gap === 'partial';
}

/** Whether an answer has the form that its question asks for: its type, and no place that is not there. */
export function isAnswerTo(question: PublishedQuestion, {type, value}: Answer): boolean {
  return type === question.type && rulesOf(question).isValue(value) && rulesOf(question).fits(value, question);
}

/** How much of an answer is right, from 0 to 1. An answer of another type is wrong. */
export function gradeAnswer(question: PublishedQuestion, key: QuestionKey, {type, value}: Answer): number {
  return type === question.type ? rulesOf(question).grade(value, key, question) : 0;
}

/** The right spellings of what was counted as correct in spite of a typo. */
export function typosIn(answer: Answer, key: QuestionKey): string[] {
  return rulesOf(answer).typos?.(answer.value, key) ?? [];
}
