import {translate} from '@docusaurus/Translate';
import {type Gap, openParts} from '../../domain/gap';
import type {Answer, QuestionType} from '../../domain/question';

/** What an answer lacks to be checked, and what to do. */
export function gapWords(gap: Gap, type: QuestionType, {value}: Answer, isPractice: boolean): string {
  if (gap === 'no-number') {
    return translate({
      id: 'quiz.gap.noNumber',
      message: 'That isn’t a number, so it wasn’t checked. Type it in digits, such as 12 or 2.5.',
    });
  }
  if (gap === 'partial' && typeof value !== 'string') {
    const {open, count} = openParts(value);
    const message =
      type === 'match'
        ? translate({id: 'quiz.gap.rows', message: '{open} of {count} rows have no match yet. Check it anyway?'})
        : translate({id: 'quiz.gap.blanks', message: '{open} of {count} blanks are still empty. Check it anyway?'});
    return message.replace('{open}', String(open)).replace('{count}', String(count));
  }
  if (type === 'order') {
    return translate({
      id: 'quiz.gap.order',
      message: 'You haven’t moved anything yet. Put the steps in order first, or skip the question for now.',
    });
  }
  return isPractice
    ? translate({id: 'quiz.answerFirst', message: 'Give an answer first, or skip the question for now.'})
    : translate({id: 'quiz.gap.empty', message: 'Give an answer first.'});
}
