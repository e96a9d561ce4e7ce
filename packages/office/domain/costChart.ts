import {fiscalYearOf, nextFiscalYear} from '@deskbook/text/dates/dates';
import {sum} from './funds';
import type {Chart, ChartBar, OfficeSource} from './register';
import type {Replacement} from './replacements';

interface CostChart extends Pick<Chart, 'caption' | 'list'> {
  /** Which machines have a bar of their own, apart from the years, and what it is called */
  late: {label: string; isLate(machine: Replacement): boolean};
  /** What filters the list by one of the bars, and the group of its rows, if there is one */
  whereOf(label: string): Pick<ChartBar, 'where' | 'group'>;
}

/** Every fiscal year from the current one to the last, even those in which nothing is due, stacked by branch. */
export function costChart(
  planned: readonly Replacement[],
  {caption, list, late, whereOf}: CostChart,
  {catalog, buildDay}: OfficeSource,
): Chart {
  const {branches, fiscal_year_start: start} = catalog.district;
  const names = Object.values(branches).map(({name}) => name);
  const parts = [...new Set([...names, ...planned.map(({branch}) => branch)])].filter((name) =>
    planned.some(({branch}) => branch === name),
  );
  const labelOf = (each: Replacement) => (late.isLate(each) ? late.label : each.replaceIn);
  const barOf = (label: string): ChartBar => {
    const alike = planned.filter((each) => labelOf(each) === label);
    const {where, group} = whereOf(label);
    return {
      label,
      amounts: parts.map((name) => costOf(alike.filter(({branch}) => branch === name))),
      where,
      ...(group !== undefined && alike.length > 0 && {group}),
    };
  };
  const years = yearsThrough(planned.at(-1)?.replaceIn, fiscalYearOf(buildDay, start), start);
  return {
    caption,
    of: 'years',
    parts,
    list,
    bars: [...(planned.some(late.isLate) ? [{...barOf(late.label), tone: 'bad' as const}] : []), ...years.map(barOf)],
  };
}

export const costOf = (machines: readonly Replacement[]) => sum(machines.map(({cents}) => cents));

/** No plan looks farther ahead. */
const MOST_YEARS = 15;

function yearsThrough(last: string | undefined, first: string, start: string): string[] {
  const years = [first];
  while (last && (years.at(-1) ?? last) < last && years.length < MOST_YEARS) {
    years.push(nextFiscalYear(years.at(-1) ?? first, start));
  }
  return years;
}
