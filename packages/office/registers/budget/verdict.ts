import type {Balance} from '../../domain/balances';
import type {DatedState} from '../../domain/register';
import {OVER, stateOfBalance, WILL_BE_OVER} from './states';

const MONEY = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  trailingZeroDisplay: 'stripIfInteger',
});
const LIST = new Intl.ListFormat('en-US');

/**
 * Says which funds or projects are over their appropriations, or will be, from the current fiscal year on.
 *
 * @param each what the balances are of
 */
export function verdictOn<B extends Balance>(
  balances: readonly B[],
  nameOf: (balance: B) => string,
  {each, current}: {each: 'fund' | 'project'; current: string},
): string {
  const coming = balances.filter(({year, appropriation}) => year >= current && appropriation !== undefined);
  const years = [...new Set(coming.map(({year}) => year))].toReversed();
  if (years.length === 0) return `No ${each} has an appropriation for ${current} or later.`;
  const overIn = (inYear: readonly B[], state: DatedState, said: string, over: (balance: B) => number) => {
    const those = inYear.filter((balance) => stateOfBalance(balance) === state);
    const named = those.map((balance) => `${nameOf(balance)} by ${MONEY.format(over(balance) / 100)}`);
    return named.length > 0 ? `${said}: ${LIST.format(named)}.` : [];
  };
  const said = years.flatMap((year) => {
    const inYear = coming.filter((balance) => balance.year === year);
    return [
      overIn(
        inYear,
        OVER,
        `Over in ${year}`,
        ({appropriation = 0, spent, promised}) => spent + promised - appropriation,
      ),
      overIn(inYear, WILL_BE_OVER, `Over in ${year} with what is known to come`, ({free = 0}) => -free),
    ].flat();
  });
  if (said.length > 0) return said.join(' ');
  return `In ${LIST.format(years)}, every ${each} is within its appropriation, with everything that is known to come.`;
}
