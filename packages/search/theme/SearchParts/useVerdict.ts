import {useHelpDesk} from '@deskbook/ui/components/useHelpDesk';
import type {SearchState} from '../../client/searcher';
import {asksAboutMachine} from '../../domain/asksAboutMachine';
import {asksForHelpDesk, asksForOnCall} from '../../domain/asksForHelpDesk';

/**
 * What to show with the results: how to reach the help desk, or who answers after hours, above them if the query was for
 * it; the help desk below them if it was an asset tag; or that no page seems to answer.
 */
export type Verdict = 'helpDesk' | 'onCall' | 'machine' | 'unanswered' | null;

export function useVerdict({phase, answer, answered}: SearchState): Verdict {
  const {name, after_hours_phone: onCall} = useHelpDesk();
  if (phase === 'failed' || !answer || !answered) return null;
  const {query} = answered;
  if (asksForOnCall(query)) return onCall ? 'onCall' : 'helpDesk';
  if (asksForHelpDesk(query, name)) return 'helpDesk';
  if (asksAboutMachine(query, answer.pages)) return 'machine';
  return answer.total === 0 || answer.seemsUnanswered ? 'unanswered' : null;
}
