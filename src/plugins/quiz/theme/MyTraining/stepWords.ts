import {translate} from '@docusaurus/Translate';
import type {NextStep} from '../../domain/training';

/** What to do about a quiz and why; with a form for one question and one for several. */
export function stepWords({kind}: NextStep): {why: string | null; go: string} {
  return {
    continue: {
      why: translate({id: 'quiz.next.continue.why', message: 'Your answers are still here.'}),
      go: translate({id: 'quiz.next.goOn', message: 'Continue'}),
    },
    retry: {why: null, go: translate({id: 'quiz.next.tryAgain', message: 'Try again'})},
    changed: {
      why: translate({id: 'quiz.next.changed.why', message: 'Something in it has changed since you passed.'}),
      go: translate({id: 'quiz.next.answer', message: 'Answer one question|Answer {count} questions'}),
    },
    review: {
      why: translate({id: 'quiz.next.due.why', message: 'One question is due again.|{count} questions are due again.'}),
      go: translate({id: 'quiz.next.review', message: 'Review'}),
    },
    begin: {why: null, go: translate({id: 'quiz.next.start', message: 'Start'})},
  }[kind];
}
