import type {BlockContent} from 'mdast';
import type {Content} from './authored';
import {type AuthoredQuestion, authoringOf} from './authoredQuestion';
import {hashQuestion} from './hashes';
import type {PublishedQuestion, QuestionKey} from './question';
import {seedOf} from './random';
import {wordsForTypos} from './typos';

/** A question before its secrets are sealed. */
export type UnsealedQuestion = PublishedQuestion extends infer Q
  ? Q extends unknown
    ? Omit<Q, 'sealed'>
    : never
  : never;

export interface Publication {
  question: UnsealedQuestion;
  key: QuestionKey;
  /** What there is to choose from, to be matched or to be put in order, in the published order. */
  options: readonly (readonly Content[])[];
  /** That of each option. */
  feedback: readonly (readonly BlockContent[])[];
}

/**
 * How a question is published, and what is right in it.
 *
 * @param terms those of the glossary, where its author accepts typos; null where every letter counts
 */
export function publishQuestion(
  {id, promptText, bodyText, task}: AuthoredQuestion,
  points: number,
  terms: readonly string[] | null = null,
): Publication {
  const {type} = task;
  const authoring = authoringOf(task);
  const hash = hashQuestion([type, promptText, bodyText, ...authoring.parts(task)]);
  const {question, key, options = []} = authoring.publish(task, seedOf(hash));
  const accepted = (terms && authoring.typed?.(task)) ?? [];
  const typos = [...new Set(accepted.flatMap((text) => wordsForTypos(text, terms ?? [])))];
  return {
    question: {id, hash, points, type, ...question} as UnsealedQuestion,
    key: {type, ...key, ...(typos.length > 0 && {typos})} as QuestionKey,
    options,
    feedback: authoring.feedback?.(task) ?? [],
  };
}
