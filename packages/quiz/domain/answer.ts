import type {IncompleteReason} from './parts';
import {type Answer, type PublishedQuestion, type QuestionKey, type QuestionType, rulesOf} from './question';

/** How sure readers say they are, if the author asks. */
export const DEGREES = ['sure', 'think-so', 'guess'] as const;
export type Confidence = (typeof DEGREES)[number];

export function answerOf({type}: {type: QuestionType}, value: Answer['value']): Answer {
  return {type, value} as Answer;
}

export function emptyAnswer(question: PublishedQuestion): Answer {
  return answerOf(question, rulesOf(question).empty(question));
}

/** Reads what the reader entered before the quiz script loaded; null if nothing. */
export function answerIn(fields: FormData, question: PublishedQuestion): Answer | null {
  const answer = answerOf(question, rulesOf(question).inFields(fields, question));
  return isAnswered(answer) ? answer : null;
}

/** Returns what keeps an answer from counting; null if it's complete. */
export function incompleteReasonOf(answer: Answer): IncompleteReason | null {
  return rulesOf(answer).incompleteReason(answer.value);
}

export function isAnswered(answer: Answer): boolean {
  return incompleteReasonOf(answer) !== 'empty';
}

/** Returns whether an answer can be checked: it isn't empty, and it's a number if one is asked for. */
export function mayCount(answer: Answer): boolean {
  const reason = incompleteReasonOf(answer);
  return reason === null || reason === 'partial';
}

/** Returns whether an answer has its question's type and names only parts and options that exist. */
export function isAnswerTo(question: PublishedQuestion, {type, value}: Answer): boolean {
  return type === question.type && rulesOf(question).isValue(value) && rulesOf(question).fits(value, question);
}

/** Returns how much of an answer is right, from 0 to 1. An answer of another type is wrong. */
export function gradeAnswer(question: PublishedQuestion, key: QuestionKey, {type, value}: Answer): number {
  return type === question.type ? rulesOf(question).grade(value, key, question) : 0;
}

/** Returns the correct spellings of words accepted with a typo. */
export function typosIn(answer: Answer, key: QuestionKey): string[] {
  return rulesOf(answer).typos?.(answer.value, key) ?? [];
}
