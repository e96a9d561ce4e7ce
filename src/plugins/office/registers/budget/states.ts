import type {DatedState} from '../../domain/register';

const OVER: DatedState = {label: 'Over', tone: 'bad'};
const OVER_WITH_PLANS: DatedState = {label: 'Over with plans', tone: 'attention'};
const WITHIN: DatedState = {label: 'Within', tone: 'good'};
const NOT_KNOWN: DatedState = {label: 'No appropriation', tone: 'quiet'};
export const STATES = [NOT_KNOWN, WITHIN, OVER_WITH_PLANS, OVER];

export function stateOf(remaining: number | undefined, planned = 0): string {
  if (remaining === undefined) return NOT_KNOWN.label;
  if (remaining < 0) return OVER.label;
  return (planned > remaining ? OVER_WITH_PLANS : WITHIN).label;
}
