import {translate} from '@docusaurus/Translate';
import type {Sign} from '../../QuizMark/Icon';

/** What is beside an option once the answer counts; null for what was rightly left alone. */
export function markOf(isChosen: boolean, isRight: boolean): {sign: Sign; words: string} | null {
  if (isChosen && isRight)
    return {sign: 'good', words: translate({id: 'quiz.option.right', message: 'Your answer: correct'})};
  if (isChosen) return {sign: 'bad', words: translate({id: 'quiz.option.wrong', message: 'Your answer: not correct'})};
  if (isRight)
    return {
      sign: 'attention',
      words: translate({id: 'quiz.option.missed', message: 'Correct answer, not chosen'}),
    };
  return null;
}
