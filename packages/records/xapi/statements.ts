import {isoDuration} from '../domain/durations';
import type {InteractionType} from '../domain/responses';
import {
  type Activity,
  type Agent,
  type Component,
  type Context,
  type Result,
  type Statement,
  type VerbName,
  verb,
} from './statement';

export interface Scene {
  actor: Agent;
  context?: Context;
}

export function statement(
  {actor, context}: Scene,
  name: VerbName,
  {id, object, at, result}: {id: string; object: Activity; at: string; result?: Result},
): Statement {
  return {id, actor, verb: verb(name), object, ...(result && {result}), ...(context && {context}), timestamp: at};
}

/** Activity types from ADL's vocabulary */
export type ActivityType = 'assessment' | 'cmi.interaction' | 'course' | 'lesson' | 'media' | 'meeting' | 'question';

export function activityType(name: ActivityType): string {
  return `http://adlnet.gov/expapi/activities/${name}`;
}

/** Converts a percentage to an xAPI score. */
export function scoreInPercent(score: number): Result['score'] {
  return {scaled: score / 100, raw: score, min: 0, max: 100};
}

/** A question's texts, as far as the current page knows them. */
export interface AskedQuestion {
  name: string;
  type?: InteractionType;
  /** Correct answers, if known */
  correct?: readonly string[];
  /** Choices, items to order or the left side of a match, by position */
  options?: readonly string[];
  /** The right side of a match */
  partners?: readonly string[];
}

/**
 * Builds the activity of a question. Interactions are defined in xAPI Data 2.4.4.1.
 *
 * @param id activity id
 * @param language of the question's texts, such as `en`
 */
export function questionActivity(id: string, asked: AskedQuestion, language: string): Activity {
  const {name, type, correct = []} = asked;
  const components = Object.entries(componentsOf(asked)).map(([kind, words]) => [
    kind,
    words.map((text, place): Component => ({id: String(place), description: {[language]: text}})),
  ]);
  return {
    objectType: 'Activity',
    id,
    definition: {
      type: activityType(type === undefined ? 'question' : 'cmi.interaction'),
      name: {[language]: name},
      ...(type !== undefined && {interactionType: type}),
      ...(correct.length > 0 && {correctResponsesPattern: [...correct]}),
      ...Object.fromEntries(components.filter(([, listed]) => listed?.length)),
    },
  };
}

export function questionAddress(quiz: string, id: string): string {
  return `${quiz}#${encodeURIComponent(id)}`;
}

/** Returns the choices under xAPI's field names. */
function componentsOf({type, options = [], partners = []}: AskedQuestion): Record<string, readonly string[]> {
  if (type === 'matching') return {source: options, target: partners};
  return type === 'choice' || type === 'sequencing' ? {choices: options} : {};
}

export function answerResult(answer: {
  response: string | null;
  /** From 0 to 1 */
  fraction: number;
  /** Milliseconds; null if unknown */
  took: number | null;
}): Result {
  const {response, fraction, took} = answer;
  return {
    score: {scaled: fraction, raw: fraction, min: 0, max: 1},
    success: fraction === 1,
    ...(response !== null && {response}),
    ...(took !== null && {duration: isoDuration(took)}),
  };
}
