import type {Fund} from '../../domain/funds';
import type {Link, OfficeSource} from '../../domain/register';

/** Links to the fund's page for a fiscal year, or else to its first page. */
export function linkToFund({name, pages}: Fund, year: string, {addressOf}: OfficeSource): Link {
  const page = pages.find(({data}) => data.fiscal_year === year || data.appropriations?.[year] !== undefined);
  return {text: name, to: addressOf((page ?? pages[0])?.path ?? '')};
}
