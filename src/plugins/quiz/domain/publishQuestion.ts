import type {AuthoredQuestion, Task} from './authored';
import {hashQuestion} from './hashes';
import type {PublishedQuestion, QuestionKey} from './question';
import {seedOf} from './random';
import {shuffleAway} from './shuffle';
import {trueFirst} from './trueFirst';
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
  /** For each published place the author's: of the items to be put in order, of the options in any other question. */
  places: readonly number[];
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
  const hash = hashQuestion([task.type, promptText, bodyText, ...partsOf(task)]);
  const common = {id, hash, points};
  switch (task.type) {
    case 'single-choice':
    case 'multiple-choice': {
      const right = task.options.flatMap(({isRight}, place) => (isRight ? [place] : []));
      const fixed = trueFirst(task.options.map(({text}) => text));
      const pinned = task.options.map(({isPinned}) => isPinned);
      return {
        question: {...common, type: task.type, pinned, ...(fixed && {fixed})},
        key: {type: task.type, right},
        places: [...task.options.keys()],
      };
    }
    case 'order': {
      const places = shuffleAway(task.items.length, seedOf(hash));
      return {
        question: {...common, type: 'order', items: task.items.length},
        key: {type: 'order', right: inverse(places)},
        places,
      };
    }
    case 'match': {
      const places = shuffleAway(task.pairs.length, seedOf(hash));
      const right = places.map((place) => task.pairs[place]?.right ?? '');
      return {
        question: {...common, type: 'match', left: task.pairs.length, right},
        key: {type: 'match', right: inverse(places)},
        places: [...task.pairs.keys()],
      };
    }
    case 'short-text':
      return {
        question: {...common, type: 'short-text'},
        key: {type: 'short-text', accepted: task.accepted, ...typosIn(task.accepted, terms)},
        places: [],
      };
    case 'number':
      return {question: {...common, type: 'number'}, key: task, places: []};
    case 'blanks':
      return {
        question: {...common, type: 'blanks', blanks: task.blanks.length},
        key: {type: 'blanks', accepted: task.blanks, ...typosIn(task.blanks.flat(), terms)},
        places: [],
      };
  }
}

function typosIn(accepted: readonly string[], terms: readonly string[] | null): {typos?: string[]} {
  const words = terms ? [...new Set(accepted.flatMap((text) => wordsForTypos(text, terms)))] : [];
  return words.length > 0 ? {typos: words} : {};
}

/** What is asked and what is right, as texts. */
function partsOf(task: Task): string[] {
  switch (task.type) {
    case 'single-choice':
    case 'multiple-choice':
      return task.options.flatMap(({text, isRight}) => [text, String(isRight)]);
    case 'order':
      return task.items.map(({text}) => text);
    case 'match':
      return task.pairs.flatMap(({left, right}) => [left.text, right]);
    case 'short-text':
      return task.accepted;
    case 'number':
      return [String(task.value), String(task.tolerance)];
    case 'blanks':
      return task.blanks.map((texts) => texts.join('|'));
  }
}

/** For each of the author's places the published one. */
function inverse(places: readonly number[]): number[] {
  const published = Array<number>(places.length);
  places.forEach((place, index) => {
    published[place] = index;
  });
  return published;
}
