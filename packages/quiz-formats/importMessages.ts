/** Messages that several formats use when a question can't be imported unchanged. */
export const ESSAY = "It asks for an essay, and a page can't grade one.";
export const BETWEEN_QUESTIONS = 'The text was left out: a quiz has text only above its first question.';
export const TYPED_FEEDBACK =
  'Feedback on typed answers was left out: only options have feedback. Put it into the explanation.';
export const OTHER_NUMBERS =
  'Only the first correct number was kept: write a range, such as 7 ± 1, if others are correct.';
export const PARTIAL_NUMBERS =
  'Numbers that are wrong or partly right were left out: only the correct one is kept here.';
export const CAPITALS = "Capitals counted. Here they don't matter in a typed answer.";
export const ONE_WAS_ENOUGH = 'One correct option was enough. Here all correct options have to be chosen.';
export const ALL_WERE_NEEDED = 'All correct options were needed. Here each one adds to the grade.';
export const OTHER_SHARES =
  'Its options gave different credit. Here all correct options give the same, and all wrong ones take away the same.';
export const OTHER_ORDER_GRADING =
  'Its order was graded in another way. Here the grade is the share of pairs of steps in the right order.';
export const SEVERAL_ANSWERS = 'It asks for several answers, and here a question has one.';
export const NOTHING_TO_ANSWER = 'It has nothing to answer.';
export const DREW_SOME = 'This section drew some of its questions. Here a quiz draws from all of its questions.';
export const BLANK_OPTIONS = 'Words were chosen from a list. Here they are typed.';

export function partialAnswer(words: string, share: string): string {
  return `The answer "${words}", worth ${share}, was left out: a typed answer is right or wrong.`;
}

/** @param words including the asterisk */
export function wildcard(words: string): string {
  return `In the answer "${words}", * stood for any text. Here it doesn't: write every answer that is correct.`;
}

export function tagsLost(tags: readonly string[]): string {
  return `Its tags were left out: ${tags.join(', ')}.`;
}
