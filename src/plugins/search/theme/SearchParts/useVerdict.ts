import {useHelpDesk} from '../../../../components/useHelpDesk';
import type {SearchState} from '../../client/searcher';
import {asksAboutMachine} from '../../domain/asksAboutMachine';
import {asksForHelpDesk} from '../../domain/asksForHelpDesk';

/**
 * What stands beside the pages of an answer: how to reach the help desk, before them if the reader asks for it and after
 * them if the reader typed the asset tag of a machine; or that no page seems to answer.
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
