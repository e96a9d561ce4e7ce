import {LOOKS} from '@deskbook/ui/components/figures/Bar';
import BarColumns, {type BarColumn} from '@deskbook/ui/components/figures/BarColumns';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {groupAnchor} from '../../domain/links';
import type {ChartBar, Chart as ChartData} from '../../domain/register';
import styles from './styles.module.css';

/** How many rows there are in each month or year, or what they cost. Each bar filters the list. */
export default function Chart({caption, of, parts, bars, list}: ChartData): ReactNode {
  const formats = useFormats();
  const columnOf = ({label, amounts, where, group, tone, until}: ChartBar, place: number): BarColumn => {
    const query = `${new URLSearchParams(where)}`;
    const facts = {
      key: label,
      tone,
      until,
      to: `?${query}#${group === undefined ? list : groupAnchor(list, group)}`,
      label: <Label {...{label, of, place}} />,
    };
    if (typeof amounts === 'number') {
      return {...facts, amounts: [{value: amounts, words: <span data-count={query}>{amounts}</span>}]};
    }
    const total = amounts.reduce((sum, cents) => sum + cents, 0);
    const isWhole = amounts.every((cents) => cents % 100 === 0);
    return {
      ...facts,
      to: total > 0 ? facts.to : undefined,
      amounts: amounts.map((value) => ({value, words: formats.money(value, isWhole)})),
      total: formats.shortMoney(total),
    };
  };
  const headings = {
    months: translate({id: 'register.chart.month', message: 'Month'}),
    years: translate({id: 'register.chart.year', message: 'Fiscal year'}),
  };
  return (
    <figure className={styles.chart}>
      <figcaption>
        <b>{caption}.</b>{' '}
        <span className="quiet screen-only needs-script">
          {translate({id: 'register.chart.choose', message: 'Choose a bar to see what it stands for.'})}
        </span>
      </figcaption>
      <BarColumns
        label={caption}
        heading={headings[of]}
        parts={parts.map((label, place) => ({label, look: LOOKS[place % LOOKS.length] ?? 'solid'}))}
        totalLabel={parts.length > 1 ? translate({id: 'register.chart.total', message: 'Total'}) : undefined}
        columns={bars.map(columnOf)}
      />
    </figure>
  );
}

/** As short as a narrow bar needs it. The year of a month is shown where it begins, and for the first, if there is room. */
function Label({label, of, place}: {label: string; of: ChartData['of']; place: number}): ReactNode {
  const formats = useFormats();
  const [year = '', rest] = label.split('-');
  if (rest === undefined) return label;
  if (of === 'years') {
    return (
      <>
        {year}
        <wbr />-{rest}
      </>
    );
  }
  const isFirst = rest === '01' || (place <= 1 && rest !== '12');
  return (
    <>
      {formats.shortMonth(`${label}-01`)} <span className={isFirst ? undefined : 'unseen'}>{year}</span>
    </>
  );
}
