import DataTable, {type TableGroup} from '@deskbook/ui/components/DataTable';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {csvPath} from '../../domain/filePaths';
import type {Cell, Column, Table} from '../../domain/register';
import RegisterCell from './RegisterCell';
import RegisterFilters from './RegisterFilters';
import styles from './styles.module.css';

interface Props {
  id: string;
  title: string;
  table: Table;
  /** Path of the register, without the base URL */
  path: string;
  /** Whether the page's filters apply to this table */
  isMain: boolean;
  /** The day of the figures, `YYYY-MM-DD` */
  day: string;
}

export default function RegisterTable({id, title, table, path, isMain, day}: Props): ReactNode {
  const {rows, columns, empty} = table;
  const pathOf = useSitePath();
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>;
  const totals = columns.map(({total}) => total);
  return (
    <>
      {isMain && <RegisterFilters id={id} table={table} />}
      <DataTable
        label={title}
        className={styles.table}
        id={`table-${id}`}
        data-register=""
        columns={columns}
        groups={groupsOf(table, day)}
        totals={totals.some((total) => total !== null) ? cellsOf(totals, columns, day) : undefined}
      />
      <p className={`${styles.download} screen-only`}>
        <Link to={`pathname://${pathOf(csvPath(path, id))}`} download>
          {translate({id: 'register.csv', message: 'Download for a spreadsheet (CSV)'})}
        </Link>
      </p>
    </>
  );
}

function groupsOf({rows, columns, groups}: Table, day: string): TableGroup[] {
  const inRows = rows.map((row, index) => ({key: index, cells: cellsOf(row, columns, day)}));
  return (
    groups?.map(({name, from, to, totals}) => ({
      key: from,
      name: <RegisterCell cell={name} day={day} />,
      rows: inRows.slice(from, to),
      totals: cellsOf(totals, columns, day),
    })) ?? [{key: 0, rows: inRows}]
  );
}

/** An empty cell has no content, so that style sheets can leave it out. */
function cellsOf(cells: readonly Cell[], columns: readonly Column[], day: string): ReactNode[] {
  return cells.map((cell, place) => {
    const column = columns[place];
    return cell === null ? null : <RegisterCell key={column?.key} cell={cell} column={column} day={day} />;
  });
}
