import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import DataTable from '../../../../components/DataTable';
import {useFormats} from '../../../../components/formats';
import {useSitePath} from '../../../../components/useSitePath';
import {csvPath} from '../../domain/filePaths';
import type {Column, Table} from '../../domain/register';
import RegisterCell from './RegisterCell';
import RegisterFilters from './RegisterFilters';
import styles from './styles.module.css';

interface Props {
  id: string;
  title: string;
  table: Table;
  /** Path of the register, without the base URL */
  root: string;
  /** Whether the page's filters apply to this table */
  isMain: boolean;
  /** The day of the figures, `YYYY-MM-DD` */
  day: string;
}

export default function RegisterTable({id, title, table, root, isMain, day}: Props): ReactNode {
  const {rows, groups, empty} = table;
  const pathOf = useSitePath();
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>;
  // With groups, the first column becomes the group heading.
  const columns = groups ? table.columns.slice(1) : table.columns;
  return (
    <>
      {isMain && <RegisterFilters id={id} table={table} />}
      <DataTable
        label={title}
        isWhole={groups !== undefined}
        className={styles.table}
        id={`table-${id}`}
        data-register={groups ? undefined : ''}
      >
        <thead>
          <tr>
            {columns.map(({key, label, type}) => (
              <th key={key} scope="col" data-key={key} className={classOf({type})}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {groups ? (
          groups.map(({from, to, totals}) => {
            const name = String(rows[from]?.[0]);
            return (
              <tbody key={name}>
                <tr className={styles.group}>
                  <th scope="rowgroup" colSpan={columns.length}>
                    <span>{name}</span>
                  </th>
                </tr>
                <Rows rows={rows.slice(from, to).map(([, ...cells]) => cells)} columns={columns} day={day} />
                <Totals
                  label={translate({id: 'register.subtotal', message: 'Total: {name}'}, {name})}
                  columns={columns}
                  totals={totals.slice(1)}
                />
              </tbody>
            );
          })
        ) : (
          <tbody>
            <Rows rows={rows} columns={columns} day={day} />
          </tbody>
        )}
        {columns.some(({total}) => total !== null) && (
          <tfoot>
            <Totals
              label={translate({id: 'register.total', message: 'Total'})}
              columns={columns}
              totals={columns.map(({total}) => total)}
            />
          </tfoot>
        )}
      </DataTable>
      <p className={clsx(styles.download, 'screen-only')}>
        <Link to={`pathname://${pathOf(csvPath(root, id))}`} download>
          {translate({id: 'register.csv', message: 'Download for a spreadsheet (CSV)'})}
        </Link>
      </p>
    </>
  );
}

function Rows({rows, columns, day}: Pick<Table, 'rows' | 'columns'> & Pick<Props, 'day'>): ReactNode {
  return rows.map((row, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows do not change places before the script is there
    <tr key={index}>
      {row.map((cell, place) => {
        const column = columns[place] as Column;
        const [Tag, scope] = place === 0 ? (['th', 'row'] as const) : (['td', undefined] as const);
        return (
          <Tag key={column.key} scope={scope} className={classOf(column)}>
            <RegisterCell cell={cell} column={column} day={day} />
          </Tag>
        );
      })}
    </tr>
  ));
}

interface TotalsProps extends Pick<Table, 'columns'> {
  label: string;
  totals: readonly (number | null)[];
}

function Totals({label, columns, totals}: TotalsProps): ReactNode {
  const formats = useFormats();
  const [, ...others] = columns;
  return (
    <tr className={styles.totals}>
      <th scope="row">{label}</th>
      {others.map(({key, type}, index) => {
        const total = totals[index + 1] ?? null;
        return (
          <td key={key} className={classOf({type})}>
            {total !== null && (type === 'money' ? formats.money(total) : total)}
          </td>
        );
      })}
    </tr>
  );
}

function classOf({type}: Pick<Column, 'type'>): string | undefined {
  if (type === 'code') return styles.code;
  return type === 'number' || type === 'money' ? styles.number : undefined;
}
