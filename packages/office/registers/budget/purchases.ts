import {nameInWords} from '@deskbook/text/strings';
import {fundsOf, sum} from '../../domain/funds';
import {linkToPage} from '../../domain/links';
import {planTable} from '../../domain/planTable';
import {EFFECTS, type Purchase, type Stage} from '../../domain/purchases';
import type {OfficeSource, Section} from '../../domain/register';
import {MONEY} from './states';

export const STAGES: Record<Stage, string> = {
  need: 'Need',
  bid: 'Out for bids',
  award: 'Awarded',
  ordered: 'Ordered',
  received: 'Received',
  paid: 'Paid',
};

export function stageSection(purchases: readonly Purchase[]): Section {
  const years = [...new Set(purchases.map(({year}) => year))].toSorted().toReversed();
  const rows = years.flatMap((year) =>
    (Object.keys(STAGES) as Stage[]).flatMap((stage) => {
      const alike = purchases.filter((each) => each.year === year && each.stage === stage);
      return alike.length > 0 ? {year, stage, alike} : [];
    }),
  );
  return {
    id: 'stages',
    title: 'Purchases by stage',
    table: planTable({
      empty: 'No purchase has a fund, an amount, a stage and a date yet.',
      rows,
      columns: [
        {label: 'Fiscal year', show: 'group', value: ({year}) => year},
        {label: 'Stage', type: 'word', value: ({stage}) => STAGES[stage]},
        {label: 'Counts as', type: 'word', value: ({stage}) => nameInWords(EFFECTS[stage])},
        {
          label: 'Purchases',
          type: 'number',
          value: ({year, stage, alike}) => ({
            count: alike.length,
            where: {stage: STAGES[stage], year},
            list: 'purchases',
          }),
        },
        {
          label: 'Amount',
          type: 'money',
          value: ({alike}) => sum(alike.map(({cents}) => cents)),
          hasSubtotal: true,
        },
      ],
    }),
  };
}

export function purchaseSection(purchases: readonly Purchase[], {catalog, addressOf}: OfficeSource): Section {
  const funds = new Map(fundsOf(catalog).map((fund) => [fund.key, fund]));
  return {
    id: 'purchases',
    title: 'All purchases',
    fold: MONEY.format(sum(purchases.map(({cents}) => cents)) / 100),
    table: planTable<Purchase>({
      empty: 'No purchase has a fund, an amount, a stage and a date yet.',
      rows: purchases,
      columns: [
        {label: 'Purchase', value: ({page}) => linkToPage(page, addressOf)},
        {label: 'Stage', type: 'word', value: ({stage}) => STAGES[stage], isFilter: true},
        {
          label: 'Since',
          show: 'wide',
          type: 'date',
          isPast: true,
          value: ({page, stage}) => page.data.dates?.[stage] ?? null,
        },
        {label: 'Counts as', type: 'word', show: 'folded', value: ({effect}) => nameInWords(effect), isFilter: true},
        {label: 'Fund', value: ({fund}) => funds.get(fund)?.name ?? fund, isFilter: true},
        {
          label: 'Project',
          show: 'wide',
          value: ({fund, project}) => funds.get(fund)?.projects.find(({key}) => key === project)?.name ?? null,
          isFilter: true,
        },
        {label: 'Fiscal year', key: 'year', show: 'group', value: ({year}) => year, isFilter: true},
        {label: 'Amount', type: 'money', value: ({cents}) => cents, hasTotal: true},
      ],
    }),
  };
}
