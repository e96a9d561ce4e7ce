import {wordsForTypos} from '@deskbook/records/domain/grading/acceptedText';
import {seedOf} from '@deskbook/text/random';
import {rememberFor} from '@deskbook/text/remember';
import {sha256} from '@noble/hashes/sha2.js';
import type {BlockContent} from 'mdast';
import {type AuthoredQuestion, authoringOf} from './authoredQuestion';
import type {Content, PublishedDrawing} from './authoring';
import type {PublishedQuestion, QuestionKey} from './question';

/** A question before its secret is sealed. */
export type UnsealedQuestion = Omit<PublishedQuestion, 'sealed'>;

export interface Publication {
  question: UnsealedQuestion;
  key: QuestionKey;
  /** The options, partners or items, in the published order. */
  options: readonly (readonly Content[])[];
  /** The feedback for each option. */
  feedback: readonly (readonly BlockContent[])[];
  drawing: PublishedDrawing | null;
}

/**
 * Returns the published form of a question, and its key.
 *
 * @param terms the glossary's terms if the author accepts typos, otherwise null
 */
export function publishQuestion(
  authored: AuthoredQuestion,
  points: number,
  terms: readonly string[] | null = null,
): Publication {
  const {id, task} = authored;
  const {type} = task;
  const authoring = authoringOf(task);
  const hash = hashOf(authored);
  const {question, key, options = [], drawing = null} = authoring.publish(task, seedOf(hash));
  const accepted = (terms && authoring.typed?.(task)) ?? [];
  const typos = [...new Set(accepted.flatMap((text) => wordsForTypos(text, terms ?? [])))];
  return {
    question: {id, hash, points, type, ...question},
    key: {type, ...key, ...(typos.length > 0 && {typos})} as QuestionKey,
    options,
    feedback: authoring.feedback?.(task) ?? [],
    drawing,
  };
}

export const hashOf = rememberFor(({promptText, bodyText, task}: AuthoredQuestion) =>
  hashQuestion([task.type, promptText, bodyText, ...authoringOf(task).parts(task)]),
);

/**
 * Hashes a question. The hash changes with any part, but not with whitespace.
 *
 * @param parts the question and its correct answer, in the author's order
 */
export function hashQuestion(parts: readonly string[]): string {
  const texts = parts.map((part) => part.replace(/\s+/g, ' ').trim());
  const digest = sha256(new TextEncoder().encode(JSON.stringify(texts))).slice(0, 6);
  return btoa(String.fromCharCode(...digest));
}
