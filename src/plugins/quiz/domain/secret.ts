import type {PublishedQuestion, QuestionSecret} from './question';
import {saltOf, unseal} from './seal';

/** What a page keeps sealed of a question. */
export function openSecret(question: PublishedQuestion): QuestionSecret {
  return JSON.parse(unseal(question.sealed, saltOf(question))) as QuestionSecret;
}
