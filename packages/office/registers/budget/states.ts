import type {Balance} from '../../domain/balances';
import type {DatedState} from '../../domain/register';

export const OVER: DatedState = {label: 'Over', tone: 'bad'};
export const WILL_BE_OVER: DatedState = {label: 'Will be over', tone: 'attention'};
const WITHIN: DatedState = {label: 'Within', tone: 'good'};
const NOT_KNOWN: DatedState = {label: 'No appropriation', tone: 'quiet'};
export const STATES = [NOT_KNOWN, WITHIN, WILL_BE_OVER, OVER];

/** @param left what spending and promises leave of an appropriation */
export function stateOf(left: number | undefined, known = 0): DatedState {
  if (left === undefined) return NOT_KNOWN;
  if (left < 0) return OVER;
  return known > left ? WILL_BE_OVER : WITHIN;
}

export function stateOfBalance({appropriation, spent, promised, known}: Balance): DatedState {
  return stateOf(appropriation === undefined ? undefined : appropriation - spent - promised, known);
}

/** Without cents where there are none */
export const MONEY = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  trailingZeroDisplay: 'stripIfInteger',
});
