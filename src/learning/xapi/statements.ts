import {isoDuration} from '../domain/durations';
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

export interface QuestionActivity {
  /** The address of the quiz, to which the question's id is added. */
  quiz: string;
  id: string;
  /** The words of the question. */
  name: string;
  /** The language of its words, `en`. */
  language: string;
  /** Undefined where nobody knows any more. */
  interactionType: string | undefined;
  /** Empty where nothing may be said of it. */
  correct: readonly string[];
  /** The words to choose from, by what xAPI calls them. */
  components: Partial<Record<'choices' | 'source' | 'target' | 'steps', readonly string[]>>;
}

/** A question as an activity. Interactions are defined by xAPI itself (Data 2.4.4.1). */
export function questionActivity({quiz, id, name, language, interactionType, ...rest}: QuestionActivity): Activity {
  const components = Object.entries(rest.components).map(([kind, words]) => [
    kind,
    words.map((text, place): Component => ({id: String(place), description: {[language]: text}})),
  ]);
  return {
    objectType: 'Activity',
    id: `${quiz}#${encodeURIComponent(id)}`,
    definition: {
      type: activityType(interactionType === undefined ? 'question' : 'cmi.interaction'),
      name: {[language]: name},
      ...(interactionType !== undefined && {interactionType}),
      ...(rest.correct.length > 0 && {correctResponsesPattern: [...rest.correct]}),
      ...Object.fromEntries(components),
    },
  };
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
