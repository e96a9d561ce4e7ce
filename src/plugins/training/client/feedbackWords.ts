import {translate} from '@docusaurus/Translate';
import type {CommonQuestion, FeedbackQuestion} from '../../../learning/domain/feedback';

/** What a question asks: in the words of the page, or ours. */
export function askOf({id, ask}: FeedbackQuestion): string {
  return ask ?? COMMON[id as CommonQuestion]();
}

const COMMON: Readonly<Record<CommonQuestion, () => string>> = {
  useful: () => translate({id: 'feedback.useful', message: 'How useful was this session for your work?'}),
  pace: () => translate({id: 'feedback.pace', message: 'How was the pace?'}),
  unclear: () => translate({id: 'feedback.unclear', message: 'What is still unclear?'}),
};

/** The words for the lowest and the highest answer of a scale. */
export function endsOf({id, ends}: FeedbackQuestion): readonly [string, string] {
  if (ends) return ends;
  return id === 'pace'
    ? [
        translate({id: 'feedback.pace.low', message: 'Much too slow'}),
        translate({id: 'feedback.pace.high', message: 'Much too fast'}),
      ]
    : [
        translate({id: 'feedback.useful.low', message: 'Not at all'}),
        translate({id: 'feedback.useful.high', message: 'Very useful'}),
      ];
}
