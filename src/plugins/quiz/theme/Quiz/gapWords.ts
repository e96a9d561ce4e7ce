import {translate} from '@docusaurus/Translate';
import {type Gap, openParts} from '../../domain/gap';
import type {Answer} from '../../domain/question';
import {VIEWS} from '../../types/views';

/** What an answer lacks to be checked, and what to do. */
export function gapWords(gap: Gap, {type, value}: Answer, isPractice: boolean): string {
  const message = VIEWS[type].gaps?.[gap]?.() ?? answerFirst(isPractice);
  const {open, count} = openParts([value].flat());
  return message.replace('{open}', String(open)).replace('{count}', String(count));
}

function answerFirst(isPractice: boolean): string {
  return isPractice
    ? translate({id: 'quiz.answerFirst', message: 'Give an answer first, or skip the question for now.'})
    : translate({id: 'quiz.gap.empty', message: 'Give an answer first.'});
}
