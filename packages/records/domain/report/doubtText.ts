import type {Doubt} from './doubts';

/** Says on the command line what can't be right. The trainer's report has its own texts. */
export function doubtText({about, found, expected}: Pick<Doubt, 'about' | 'found' | 'expected'>): string {
  switch (about) {
    case 'passed':
      return `passed with ${found}, but the passing score is ${expected}`;
    case 'score':
      return `the score is ${found}, but the answers give ${expected}`;
    case 'answers':
      return `points without an answer: ${found}`;
    case 'future':
      return `its day is ${found}, which is in the future`;
    case 'before':
      return `its day is ${found}, but the page has existed only since ${expected}`;
    case 'duration':
      return `done in ${found}, which nobody can do in less than ${expected}`;
    case 'attempts':
      return `${found} attempts, but only ${expected} are allowed`;
    case 'questions':
      return `${found} questions, but an attempt had ${expected}`;
    case 'unknown-question':
      return `questions that have never been asked in these words: ${found}`;
    case 'unknown-quiz':
      return `this site has no quiz ${found}`;
    case 'unknown-page':
      return `this site has no page to sign ${found}`;
    case 'unknown-version':
      return `version ${found} of the page has never existed`;
    case 'first-day':
      return `the first day is ${found}, which is in the future`;
  }
}
