import type {Answer} from './answer';
import type {QuestionKey} from './question';

/** A count out of a total. */
export interface Count {
  got: number;
  of: number;
}

/** What an answer that is right in part was counted by. */
export type Scoring =
  /** Pairs of steps in the right order. */
  | ({by: 'pairs'} & Count)
  /** Rows with the right partner. */
  | ({by: 'rows'} & Count)
  /** Blanks. */
  | ({by: 'blanks'} & Count)
  /** Correct options that were chosen, and wrong ones, which take away. */
  | {by: 'picks'; right: Count; wrong: Count};

/** 0 of nothing. */
export function shareOf({got, of}: Count): number {
  return of === 0 ? 0 : got / of;
}

/** For every two things, whether they are in the right order. */
export function countPairs(right: readonly number[], given: readonly number[]): Count {
  const pairs = right.flatMap((first, place) => right.slice(place + 1).map((second) => [first, second] as const));
  const got = pairs.filter(([first, second]) => given.indexOf(first) < given.indexOf(second)).length;
  return {got, of: pairs.length};
}

export function countPicks(
  right: readonly number[],
  picked: readonly number[],
  options: number,
): {right: Count; wrong: Count} {
  const got = right.filter((place) => picked.includes(place)).length;
  const isWrong = (place: number) => !right.includes(place) && place >= 0 && place < options;
  const wrong = new Set(picked.filter(isWrong)).size;
  return {right: {got, of: right.length}, wrong: {got: wrong, of: options - right.length}};
}

/**
 * How an answer to a question that can be right in part was counted; null for one that is right or wrong as a whole,
 * and where nothing was answered.
 *
 * @param options how many there are to choose from
 * @param fraction what `gradeAnswer` makes of the answer
 */
export function scoringOf(key: QuestionKey, answer: Answer, options: number, fraction: number): Scoring | null {
  if (key.type === 'multiple-choice' && answer.type === key.type) {
    return {by: 'picks', ...countPicks(key.right, answer.value, options)};
  }
  if (key.type === 'order' && answer.type === key.type && answer.value.length > 0) {
    return {by: 'pairs', ...countPairs(key.right, answer.value)};
  }
  if (key.type === 'match') {
    const of = key.right.length;
    return {by: 'rows', got: Math.round(fraction * of), of};
  }
  if (key.type === 'blanks') {
    const of = key.accepted.length;
    return {by: 'blanks', got: Math.round(fraction * of), of};
  }
  return null;
}
