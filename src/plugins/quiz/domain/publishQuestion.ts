import type {AuthoredQuestion, Task} from './authored';
import {hashAnswer, hashQuestion} from './hashes';
import type {PublishedQuestion, QuestionKey} from './question';
import {seedOf} from './random';
import {saltOf} from './seal';
import {shuffleAway} from './shuffle';

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

/** How a question is published, and what is right in it. */
export function publishQuestion({id, promptText, bodyText, task}: AuthoredQuestion, points: number): Publication {
  const hash = hashQuestion([task.type, promptText, bodyText, ...partsOf(task)]);
  const common = {id, hash, points};
  const salt = saltOf(common);
  switch (task.type) {
    case 'single-choice':
    case 'multiple-choice': {
      const right = task.options.flatMap(({isRight}, place) => (isRight ? [place] : []));
      return {
        question: {...common, type: task.type, pinned: task.options.map(({isPinned}) => isPinned)},
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
        key: {type: 'short-text', hashes: task.accepted.map((text) => hashAnswer(text, salt))},
        places: [],
      };
    case 'number':
      return {question: {...common, type: 'number'}, key: task, places: []};
    case 'blanks':
      return {
        question: {...common, type: 'blanks', blanks: task.blanks.length},
        key: {type: 'blanks', hashes: task.blanks.map((texts) => texts.map((text) => hashAnswer(text, salt)))},
        places: [],
      };
  }
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
