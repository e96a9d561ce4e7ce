import type {SearchState} from '../../client/searcher';
import {useHelpDesk} from '../../client/useHelpDesk';
import {asksAboutMachine} from '../../domain/asksAboutMachine';
import {asksForHelpDesk} from '../../domain/asksForHelpDesk';

/**
 * What comes before the pages of an answer: how to reach the help desk, if the reader asks for it or typed the asset
 * tag of a machine, or that no page seems to answer.
 */
export type Verdict = 'helpDesk' | 'unanswered' | null;

export function useVerdict({phase, answer, answered}: SearchState): Verdict {
  const {name} = useHelpDesk();
  if (phase === 'failed' || !answer || !answered) return null;
  const {query} = answered;
  if (asksForHelpDesk(query, name) || asksAboutMachine(query, answer.pages)) return 'helpDesk';
  return answer.total === 0 || answer.seemsUnanswered ? 'unanswered' : null;
}
