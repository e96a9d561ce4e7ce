import {unseal} from '../../../shared/seal';
import type {PublishedQuestion, QuestionSecret} from './question';

/** What a question's secrets are salted with. */
export function saltOf({id, hash}: {id: string; hash: string}): string {
  return `${id}:${hash}`;
}

/** What a page keeps sealed of a question. */
export function openSecret(question: PublishedQuestion): QuestionSecret {
  return JSON.parse(unseal(question.sealed, saltOf(question))) as QuestionSecret;
}
