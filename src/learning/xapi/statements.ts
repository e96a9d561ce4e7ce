import {isoDuration} from '../domain/durations';
import type {InteractionType} from '../domain/responses';
import type {Activity, Agent, Component, Context, Result, Statement} from './statement';
import {type VerbName, verb} from './verbs';

/** Who did something, and in what context. */
export interface Scene {
  actor: Agent;
  context?: Context;
}

/** A statement about an activity. */
export function statement(
  {actor, context}: Scene,
  name: VerbName,
  {id, object, at, result}: {id: string; object: Activity; at: string; result?: Result},
): Statement {
  return {id, actor, verb: verb(name), object, ...(result && {result}), ...(context && {context}), timestamp: at};
}

/** Types of activities, from ADL's vocabulary. */
export type ActivityType = 'assessment' | 'cmi.interaction' | 'course' | 'lesson' | 'media' | 'meeting' | 'question';

export function activityType(name: ActivityType): string {
  return `http://adlnet.gov/expapi/activities/${name}`;
}

/** How a quiz went, in percent. */
export function scoreInPercent(score: number): Result['score'] {
  return {scaled: score / 100, raw: score, min: 0, max: 100};
}

/** What a question asks, as far as the page at hand knows. */
export interface AskedQuestion {
  /** The words of the question. */
  name: string;
  /** Undefined if nobody knows any more. */
  type?: InteractionType;
  /** Correct answers; none if they aren't known. */
  correct?: readonly string[];
  /** What can be picked, put in order or paired, by their places. */
  options?: readonly string[];
  /** What pairs can be made with. */
  partners?: readonly string[];
}

/**
 * A question as an activity. Interactions are defined by xAPI itself (Data 2.4.4.1).
 *
 * @param id of the activity
 * @param language of the question's words, `en`
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

/** The id of a question as an activity, from that of its quiz. */
export function questionAddress(quiz: string, id: string): string {
  return `${quiz}#${encodeURIComponent(id)}`;
}

/** The words to choose from, by what xAPI calls them. */
function componentsOf({type, options = [], partners = []}: AskedQuestion): Record<string, readonly string[]> {
  if (type === 'matching') return {source: options, target: partners};
  return type === 'choice' || type === 'sequencing' ? {choices: options} : {};
}

/** How one question was answered. */
export function answerResult(answer: {
  response: string | null;
  /** From 0 to 1. */
  fraction: number;
  /** In milliseconds; null where nobody knows. */
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
