import type {Answer} from './answer';
import {hashAnswer} from './hashes';
import {isWithin, numberReadings} from './numberReadings';
import type {PublishedQuestion, QuestionKey} from './question';
import {saltOf} from './seal';

/**
 * How much of an answer is right, from 0 to 1. What is left open is wrong, and so is an answer of another type.
 *
 * - Single choice: all or nothing.
 * - Multiple choice: the share of the right options that were picked, less the share of the wrong ones; not below 0.
 * - Order: the share of all pairs that stand in the right order. The reverse of the right order is 0.
 * - Match: the share of the rows with the right partner.
 * - Short text: all or nothing, compared as `normalizeText` reduces it.
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
      return answer.type === key.type && isAccepted(key.hashes, answer.value, saltOf(question)) ? 1 : 0;
    case 'number':
      return answer.type === key.type && isNear(key, answer.value) ? 1 : 0;
    case 'blanks':
      return answer.type === key.type
        ? share(key.hashes, (hashes, blank) => isAccepted(hashes, answer.value[blank] ?? '', saltOf(question)))
        : 0;
  }
}

function gradePicks(right: readonly number[], picked: readonly number[], options: number): number {
  const places = Array.from({length: options}, (_, place) => place);
  const wrong = places.filter((place) => !right.includes(place));
  const isPicked = (place: number) => picked.includes(place);
  return Math.max(0, share(right, isPicked) - share(wrong, isPicked));
}

function gradeOrder(right: readonly number[], given: readonly number[]): number {
  const isComplete = given.length === right.length && right.every((place) => given.includes(place));
  if (!isComplete) return 0;
  const pairs = right.flatMap((first, place) => right.slice(place + 1).map((second) => [first, second] as const));
  // One thing alone cannot stand wrong.
  if (pairs.length === 0) return 1;
  return share(pairs, ([first, second]) => given.indexOf(first) < given.indexOf(second));
}

function isAccepted(hashes: readonly string[], typed: string, salt: string): boolean {
  return typed.trim() !== '' && hashes.includes(hashAnswer(typed, salt));
}

function isNear({value, tolerance}: {value: number; tolerance: number}, typed: string): boolean {
  return numberReadings(typed).some((reading) => isWithin(reading, value, tolerance));
}

/** 0 for an empty list. */
function share<T>(items: readonly T[], isRight: (item: T, place: number) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isRight).length / items.length;
}
