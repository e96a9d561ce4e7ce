import type {Page, PageOf} from '@deskbook/content/page';
import {nameInWords} from '@deskbook/text/strings';
import type {DraftBudget} from '../../domain/draftBudget';
import {linkToPage} from '../../domain/links';
import {pagesOfKind} from '../../domain/pagesOfKind';
import {planTable} from '../../domain/planTable';
import {readPurchases} from '../../domain/purchases';
import type {OfficeSource, Section} from '../../domain/register';
import {planReplacements} from '../../domain/replacements';
import {replacements} from '../replacements';

/** What the figures leave out, and the missing fields. */
export function notCounted({withoutValue}: DraftBudget, source: OfficeSource): Section[] {
  const {catalog, addressOf} = source;
  const pages: {page: Page; missing: readonly string[]}[] = [
    ...readPurchases(catalog).uncounted,
    ...withoutValue.map((page) => ({page, missing: ['value']})),
    ...pagesOfKind('fund', catalog.pages).map((page) => ({page, missing: missingOf(page)})),
  ];
  const rows = pages.filter(({missing}) => missing.length > 0);
  const machines = planReplacements(source).unplanned.length;
  if (rows.length + machines === 0) return [];
  const text = `Machines that are not in the replacement plan: ${machines}`;
  return [
    {
      id: 'not-counted',
      title: 'Not counted',
      text: 'What no figure on this page includes, because its page does not say enough.',
      links: machines > 0 ? [{text, to: `${catalog.district.base_url}${replacements.path}#not-known`}] : [],
      table: planTable({
        empty: 'All purchases, contracts and funds are counted.',
        rows,
        columns: [
          {label: 'Page', value: ({page}) => linkToPage(page, addressOf)},
          {label: 'Kind', type: 'word', value: ({page}) => nameInWords(page.kind ?? '')},
          {label: 'Missing', type: 'list', value: ({missing}) => missing.map(nameInWords).join(', ')},
        ],
      }),
    },
  ];
}

/** An appropriation needs a fund and, in the old form, a year. */
function missingOf({data}: PageOf<'fund'>): string[] {
  const isOfNoYear = data.appropriation !== undefined && data.fiscal_year === undefined;
  return [...(data.key === undefined ? ['key'] : []), ...(isOfNoYear ? ['fiscal_year'] : [])];
}
