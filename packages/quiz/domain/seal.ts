import {unseal} from '@deskbook/records/domain/seal';
import type {PublishedQuestion, QuestionSecret} from './question';

export function saltOf({id, hash}: {id: string; hash: string}): string {
  return `${id}:${hash}`;
}

export function openSecret(question: PublishedQuestion): QuestionSecret {
  return JSON.parse(unseal(question.sealed, saltOf(question))) as QuestionSecret;
}
