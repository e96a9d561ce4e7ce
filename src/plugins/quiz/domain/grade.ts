import {matchBlank, matchText} from './acceptedText';
import type {Answer} from './answer';
import {isWithin, numberReadings} from './numberReadings';
import type {PublishedQuestion, QuestionKey} from './question';
import {countPairs, countPicks, shareOf} from './scoring';

/**
 * How much of an answer is right, from 0 to 1. What is left open is wrong, and so is an answer of another type.
 *
 * - Single choice: all or nothing.
 * - Multiple choice: the share of the right options that were picked, less the share of the wrong ones; not below 0.
 * - Order: the share of all pairs that are in the right order. The reverse of the right order is 0.
 * - Match: the share of the rows with the right partner.
 * - Short text: all or nothing, compared as `normalizeText` reduces it; where its author allows it, a typo counts as
 * well.
 * - Number: all or nothing, right if any reading of what was typed is within the tolerance.
 * - Blanks: the share of the blanks that are right, each compared as a short text.
 */
export function gradeAnswer(question: PublishedQuestion, key: QuestionKey, answer: Answer): number {
  switch (key.type) {
    case 'single-choice':
      return answer.type === key.type && answer.value.length === 1 && key.right.includes(answer.value[0] as number)
        ? 1
        : 0;
    case 'multiple-choice':
      return answer.type === key.type && question.type === key.type
        ? gradePicks(key.right, answer.value, question.pinned.length)
        : 0;
    case 'order':
      return answer.type === key.type ? gradeOrder(key.right, answer.value) : 0;
    case 'match':
      return answer.type === key.type ? share(key.right, (place, row) => answer.value[row] === place) : 0;
    case 'short-text':
      return answer.type === key.type && matchText(answer.value, key) ? 1 : 0;
    case 'number':
      return answer.type === key.type && isNear(key, answer.value) ? 1 : 0;
    case 'blanks':
      return answer.type === key.type
        ? share(key.accepted, (_, blank) => matchBlank(key, blank, answer.value[blank] ?? '') !== null)
        : 0;
  }
}

function gradePicks(right: readonly number[], picked: readonly number[], options: number): number {
  const counts = countPicks(right, picked, options);
  return Math.max(0, shareOf(counts.right) - shareOf(counts.wrong));
}

function gradeOrder(right: readonly number[], given: readonly number[]): number {
  const isComplete = given.length === right.length && right.every((place) => given.includes(place));
  if (!isComplete) return 0;
  // A single item cannot be in the wrong place.
  return right.length === 1 ? 1 : shareOf(countPairs(right, given));
}

function isNear({value, tolerance}: {value: number; tolerance: number}, typed: string): boolean {
  return numberReadings(typed).some((reading) => isWithin(reading, value, tolerance));
}

/** 0 for an empty list. */
function share<T>(items: readonly T[], isRight: (item: T, place: number) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isRight).length / items.length;
}
