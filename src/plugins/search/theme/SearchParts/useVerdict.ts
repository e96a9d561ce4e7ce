import {useHelpDesk} from '../../../../components/useHelpDesk';
import type {SearchState} from '../../client/searcher';
import {asksAboutMachine} from '../../domain/asksAboutMachine';
import {asksForHelpDesk} from '../../domain/asksForHelpDesk';

/**
 * What to show with the results: how to reach the help desk, above them if the query was for it and below them if it was
 * an asset tag, or that no page seems to answer.
 */
export type Verdict = 'helpDesk' | 'machine' | 'unanswered' | null;

export function useVerdict({phase, answer, answered}: SearchState): Verdict {
  const {name} = useHelpDesk();
  if (phase === 'failed' || !answer || !answered) return null;
  const {query} = answered;
  if (asksForHelpDesk(query, name)) return 'helpDesk';
  if (asksAboutMachine(query, answer.pages)) return 'machine';
  return answer.total === 0 || answer.seemsUnanswered ? 'unanswered' : null;
}
