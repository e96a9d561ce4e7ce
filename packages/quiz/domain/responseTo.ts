import {INTERACTIONS} from '../types/interactions';
import {mayCount} from './answer';
import type {Interaction} from './interaction';
import type {Answer, PublishedQuestion, QuestionKey, QuestionType, Shape} from './question';

export function interactionOf({type}: {type: QuestionType}): Interaction<Shape['key'], Shape['value']> {
  return INTERACTIONS[type];
}

/** Returns an answer in the format of SCORM and xAPI; null if it doesn't count. */
export function responseTo(question: PublishedQuestion, key: QuestionKey, answer: Answer | undefined): string | null {
  if (!answer || answer.type !== question.type || !mayCount(answer)) return null;
  return interactionOf(question).response(answer.value, key);
}
