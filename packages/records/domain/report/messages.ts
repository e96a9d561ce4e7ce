import type {PlainProblem, Problem} from '../problem';
import type {Doubt} from './doubts';

const TEXTS: Record<PlainProblem, string> = {
  'too-large': 'It is too large.',
  unreadable: 'It can’t be read.',
  'not-text': 'It isn’t text.',
  'outlook-message':
    'Outlook’s .msg files can’t be read here. Save the message as text, or open it and copy its text into a .txt file.',
  'nothing-in-it': 'There are no results in it, and it is neither a roster from a trainer’s page nor a staff list.',
  'not-learning-file': 'It isn’t a learning file.',
  'saved-training': 'This file moves training to another computer. Ask its owner to use “Send your results”.',
  damaged: 'It is damaged or incomplete.',
  newer: 'It was made by a newer version of Deskbook.',
  'code-cut-off': 'Its code is cut off: the last lines are missing.',
  'code-too-long': 'Its code is too long.',
  'code-damaged': 'Its code is damaged: some of it is missing or was changed.',
};

/** Describes a problem on the command line. The trainer's report has its own texts. */
export function problemText(problem: Problem): string {
  switch (problem.code) {
    case 'damaged-field':
      return `It is damaged: its "${problem.field}" can’t be read.`;
    case 'damaged-record':
      return `Record ${problem.record} is damaged: its "${problem.field}" can’t be read.`;
    case 'unknown-record':
      return `This version of Deskbook doesn’t know the kind of record ${problem.record}.`;
    case 'too-many-records':
      return `It has more than ${problem.most} records.`;
    case 'no-room':
      return `There is no room for more than ${problem.most} files.`;
    case 'other-site':
      return `It is from another site: ${problem.site}`;
    case 'wrong-cell':
      return `Line ${problem.line}: "${problem.text}" is not ${problem.column === 'email' ? 'an e-mail address' : 'a date such as 2027-03-01 or 3/1/2027'}.`;
    case 'nobody-on-line':
      return `Line ${problem.line} has neither a name nor an e-mail address nor a number.`;
    case 'listed-before':
      return `Line ${problem.line} has the same person as line ${problem.first}.`;
    default:
      return TEXTS[problem.code];
  }
}

/** Says on the command line what can't be right. The trainer's report has its own texts. */
export function doubtText({about, found, expected}: Pick<Doubt, 'about' | 'found' | 'expected'>): string {
  return {
    passed: `passed with ${found}, but the passing score is ${expected}`,
    score: `the score is ${found}, but the answers give ${expected}`,
    answers: `points without an answer: ${found}`,
    future: `its day is ${found}, which is in the future`,
    before: `its day is ${found}, but the page has existed only since ${expected}`,
    duration: `done in ${found}, which nobody can do in less than ${expected}`,
    attempts: `${found} attempts, but only ${expected} are allowed`,
    questions: `${found} questions, but an attempt had ${expected}`,
    'unknown-question': `questions that have never been asked in these words: ${found}`,
    'unknown-quiz': `this site has no quiz ${found}`,
    'unknown-page': `this site has no page to sign ${found}`,
    'unknown-version': `version ${found} of the page has never existed`,
    'first-day': `the first day is ${found}, which is in the future`,
  }[about];
}
