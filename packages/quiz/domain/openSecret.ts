import {deobfuscate} from '@deskbook/records/domain/obfuscate';
import type {PublishedQuestion, QuestionSecret} from './question';

export function saltOf({id, hash}: {id: string; hash: string}): string {
  return `${id}:${hash}`;
}

export function openSecret(question: PublishedQuestion): QuestionSecret {
  return JSON.parse(deobfuscate(question.sealed, saltOf(question))) as QuestionSecret;
}
