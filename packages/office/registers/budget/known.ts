import {fiscalYearOf} from '@deskbook/text/dates/dates';
import {isToCome} from '../../domain/balances';
import {linesOf} from '../../domain/draftBudget';
import {fundsOf} from '../../domain/funds';
import {knownCosts} from '../../domain/knownCosts';
import {planTable} from '../../domain/planTable';
import type {OfficeSource, Section} from '../../domain/register';
import {costColumns} from './costColumns';

/** What is known to come in the current fiscal year, line by line. The draft has the lines of the next year. */
export function knownSection(source: OfficeSource): Section {
  const {catalog, buildDay} = source;
  const year = fiscalYearOf(buildDay, catalog.district.fiscal_year_start);
  const costs = knownCosts(source, year).filter(isToCome);
  const {fund, item, reason, number, amount} = costColumns(source);
  return {
    id: 'known',
    title: `Known to come in ${year}`,
    text: 'Where the figures above come from, without what is spent or promised already. A machine, a contract or a line that a purchase pays for is not here a second time.',
    table: planTable({
      empty: 'Nothing is known to come.',
      rows: [...fundsOf(catalog), undefined].flatMap((each) => linesOf(each, costs)),
      columns: [fund, item, reason, number, amount],
    }),
  };
}
