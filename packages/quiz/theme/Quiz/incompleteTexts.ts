import {translate} from '@docusaurus/Translate';
import {type IncompleteReason, openParts} from '../../domain/parts';
import type {Answer} from '../../domain/question';
import {VIEWS} from '../../types/views';
import type {IncompleteTexts} from './view';

/** @param maySkip whether the reader can come back to the question */
export function incompleteTextsFor(reason: IncompleteReason, {type, value}: Answer, maySkip = false): IncompleteTexts {
  const words = {...usualWords(reason, maySkip), ...VIEWS[type].incompleteTexts?.[reason]?.()};
  const {open, count} = openParts([value].flat());
  return {...words, check: words.check.replace('{open}', String(open)).replace('{count}', String(count))};
}

function usualWords(reason: IncompleteReason, maySkip: boolean): IncompleteTexts {
  return {
    title:
      reason === 'partial'
        ? translate({id: 'quiz.gap.partial.title', message: 'Not finished yet'})
        : translate({id: 'quiz.gap.title', message: 'No answer yet'}),
    check: maySkip
      ? translate({id: 'quiz.answerFirst', message: 'Give an answer first, or skip the question for now.'})
      : translate({id: 'quiz.gap.empty', message: 'Give an answer first.'}),
    finish:
      reason === 'partial'
        ? translate({
            id: 'quiz.missing.partial',
            message: 'Question {places} is only partly answered.|Questions {places} are only partly answered.',
          })
        : translate({
            id: 'quiz.missing',
            message: 'Question {places} has no answer yet.|Questions {places} have no answer yet.',
          }),
    verdict: translate({id: 'quiz.verdict.noAnswer', message: 'No answer.'}),
  };
}
