import type {PlainProblem, Problem} from '../problem';

const TEXTS: Record<PlainProblem, string> = {
  'too-large': 'It is too large.',
  unreadable: 'It can’t be read.',
  'not-text': 'It isn’t text.',
  'outlook-message':
    'Outlook’s .msg files can’t be read here. Save the message as text, or open it and copy its text into a .txt file.',
  'nothing-in-it': 'There are no results in it, and it isn’t a roster from a trainer’s page.',
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
    default:
      return TEXTS[problem.code];
  }
}
