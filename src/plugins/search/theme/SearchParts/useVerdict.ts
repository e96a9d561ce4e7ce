import type {SearchState} from '../../client/searcher';
import {useHelpDesk} from '../../client/useHelpDesk';
import {asksForHelpDesk} from '../../domain/asksForHelpDesk';

/** What is to be said of an answer before its pages: the help desk itself was asked for, or no page seems to answer. */
export type Verdict = 'helpDesk' | 'unanswered' | null;

export function useVerdict({answer, answered}: SearchState): Verdict {
  const {name} = useHelpDesk();
  if (!answer || !answered) return null;
  if (asksForHelpDesk(answered.query, name)) return 'helpDesk';
  return answer.seemsUnanswered ? 'unanswered' : null;
}
