import type {CommonQuestion, FeedbackQuestion} from '@deskbook/records/domain/feedback';
import {translate} from '@docusaurus/Translate';

/** Returns the question's text: the page's own or a common one. */
export function askOf({id, ask}: FeedbackQuestion): string {
  return ask ?? COMMON[id as CommonQuestion]();
}

const COMMON: Readonly<Record<CommonQuestion, () => string>> = {
  useful: () => translate({id: 'feedback.useful', message: 'How useful was this session for your work?'}),
  pace: () => translate({id: 'feedback.pace', message: 'How was the pace?'}),
  unclear: () => translate({id: 'feedback.unclear', message: 'What is still unclear?'}),
};

/** Returns the labels for a scale's lowest and highest answers. */
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
