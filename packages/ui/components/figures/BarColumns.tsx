import clsx from 'clsx';
import type {CSSProperties, ReactNode} from 'react';
import {TABLE_ROLES as ROLES} from '../tableRoles';
import {type BarLook, classOfLook} from './Bar';
import styles from './BarColumns.module.css';

export interface BarColumn {
  key: string;
  /** Below the bar. What is not needed there is `unseen`. */
  label: ReactNode;
  /** The rows that it stands for */
  to?: string | undefined;
  /** One for each part */
  amounts: readonly {value: number; words: ReactNode}[];
  /** Above the bar, if it has several parts */
  total?: ReactNode;
  /** Instead of the looks of the parts, in a color of its own; what is late stands apart */
  tone?: 'bad' | 'attention' | undefined;
  /** The first day on which it is over and left out, `YYYY-MM-DD` */
  until?: string | undefined;
}

interface BarColumnsProps {
  label: string;
  /** What its columns are: "Month" */
  heading: string;
  parts: readonly {label: string; look: BarLook}[];
  totalLabel?: string;
  columns: readonly BarColumn[];
}

/** Amounts by month or year: a table whose rows are drawn as upright bars, each a link to what it stands for. */
export default function BarColumns({label, heading, parts, totalLabel, columns}: BarColumnsProps): ReactNode {
  const highest = Math.max(1, ...columns.map(({amounts}) => amounts.reduce((sum, {value}) => sum + value, 0)));
  const style = {'--most': highest, '--columns': columns.length} as CSSProperties;
  return (
    <table
      className={clsx(styles.columns, parts.length > 1 && styles.stacked)}
      style={style}
      {...ROLES.table}
      aria-label={label}
      data-bars=""
    >
      <thead {...ROLES.rowgroup}>
        <tr {...ROLES.row}>
          <th {...ROLES.columnheader} scope="col">
            {heading}
          </th>
          {parts.map((part) => (
            <th key={part.label} {...ROLES.columnheader} scope="col">
              {parts.length > 1 && <i className={classOfLook(part.look)} aria-hidden="true" />}
              {part.label}
            </th>
          ))}
          {totalLabel && (
            <th {...ROLES.columnheader} scope="col">
              {totalLabel}
            </th>
          )}
        </tr>
      </thead>
      <tbody {...ROLES.rowgroup}>
        {columns.map((column) => (
          <Upright key={column.key} column={column} parts={parts} />
        ))}
      </tbody>
    </table>
  );
}

function Upright({column, parts}: {column: BarColumn; parts: BarColumnsProps['parts']}): ReactNode {
  const {label, to, amounts, total, tone, until} = column;
  return (
    <tr {...ROLES.row} data-tone={tone} data-until={until && `${until}T00:00`} suppressHydrationWarning>
      <th {...ROLES.rowheader} scope="row">
        {to ? <a href={to}>{label}</a> : <span>{label}</span>}
      </th>
      {amounts.map(({value, words: amount}, place) => {
        const part = parts[place];
        return (
          <td
            key={part?.label}
            {...ROLES.cell}
            className={classOfLook(tone ?? part?.look ?? 'solid')}
            style={{'--n': value} as CSSProperties}
          >
            <span>{amount}</span>
          </td>
        );
      })}
      {total !== undefined && <td {...ROLES.cell}>{total}</td>}
    </tr>
  );
}
