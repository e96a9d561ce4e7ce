import type {SearchState} from '../../client/searcher';
import {useHelpDesk} from '../../client/useHelpDesk';
import {asksAboutMachine} from '../../domain/asksAboutMachine';
import {asksForHelpDesk} from '../../domain/asksForHelpDesk';

/**
 * What is to be said of an answer before its pages: how to reach the help desk, for who asks for it or has typed the
 * asset tag of a machine, or that no page seems to answer.
 */
export type Verdict = 'helpDesk' | 'unanswered' | null;

export function useVerdict({answer, answered}: SearchState): Verdict {
  const {name} = useHelpDesk();
  if (!answer || !answered) return null;
  const {query} = answered;
  if (asksForHelpDesk(query, name) || asksAboutMachine(query, answer.pages)) return 'helpDesk';
  return answer.seemsUnanswered ? 'unanswered' : null;
}
