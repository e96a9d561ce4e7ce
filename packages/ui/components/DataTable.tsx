import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ComponentProps, CSSProperties, ReactNode} from 'react';
import styles from './DataTable.module.css';
import {TABLE_ROLES as ROLES} from './tableRoles';

/**
 * A `word` is short; a `list`, several words; `titles`, those of several pages; a `result`, one of many cells alike; a `mark` or a `dot`, one of even more;
 * an `age`, a number with a bar; a `place`, a branch and what is said of it; a `due`, a date and a state.
 */
export type ColumnType =
  | 'text'
  | 'word'
  | 'list'
  | 'titles'
  | 'code'
  | 'number'
  | 'money'
  | 'date'
  | 'state'
  | 'result'
  | 'mark'
  | 'dot'
  | 'bar'
  | 'age'
  | 'place'
  | 'due';

export interface TableColumn {
  key: string;
  label: string;
  /** What its heading shows, if it is more than the label */
  heading?: ReactNode;
  type?: ColumnType | undefined;
  /**
   * Where it is, unless in every row: in what unfolds below the row where rows are blocks, unless the table is wide, or
   * always; or in the heading above the rows
   */
  show?: 'inTable' | 'wide' | 'folded' | 'group' | undefined;
}

export interface TableRow {
  key: string | number;
  /** For each column. The first that isn't a group's names the row. */
  cells: readonly ReactNode[];
  /** Which cells are as they should be. Where rows are blocks, they are folded. */
  normal?: readonly boolean[];
  /** Whether cells have something with `data-more`, which unfolds with the row */
  hasMore?: boolean;
}

export interface TableGroup {
  key: string | number;
  /** Its anchor */
  id?: string | undefined;
  name?: ReactNode;
  /** What follows its name and its size */
  more?: ReactNode;
  rows: readonly TableRow[];
  /** How many it has, if not all of them are here */
  size?: number;
  /** Whether its rows are folded where rows are blocks, unless they are sorted or filtered */
  isFolded?: boolean | undefined;
  /** For each column */
  totals?: readonly ReactNode[];
}

interface Props extends ComponentProps<'table'> {
  label: string;
  columns: readonly TableColumn[];
  groups: readonly TableGroup[];
  /** For each column */
  totals?: readonly ReactNode[] | undefined;
  /** What the totals are called, if it isn't "Total" */
  totalsName?: ReactNode;
}

/**
 * A table that fits wherever it is: with all its columns, with the most important ones, or with its rows as blocks. A
 * row unfolds to show the others. On paper, it has all of them. Requires `table-styles` on the page.
 */
export default function DataTable({label, columns, groups, totals, totalsName, className, ...table}: Props): ReactNode {
  const {wide, narrow} = layoutOf(columns);
  const first = new Set(groups.flatMap(({rows}) => rows).slice(0, FIRST_ROWS));
  const style = {
    '--wide': tracksOf(wide),
    '--narrow': tracksOf(narrow),
    '--width': `${sharesOf(wide) * MAX_SHARE}rem`,
    // The unit of the queries in the style sheet, by which a table that needs more room becomes blocks earlier.
    fontSize: `${Math.max(1, (sharesOf(narrow) * MIN_SHARE) / LEAST_WIDTH)}rem`,
  } as CSSProperties;
  return (
    <div className={styles.box} style={style}>
      <table className={clsx(styles.table, className)} {...table} {...ROLES.table} aria-label={label}>
        <thead {...ROLES.rowgroup}>
          <tr {...ROLES.row}>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-key={column.key} {...cellOf(column, 'columnheader')}>
                {column.heading ?? column.label}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key} id={group.id} {...ROLES.rowgroup}>
            {group.name !== undefined && (
              <Totals columns={columns} totals={group.totals} className={styles.heading} data-group="">
                {group.isFolded && <FoldOfGroup />}
                {group.name} <span data-size="">{group.size ?? group.rows.length}</span>
                {group.more && <> {group.more}</>}
              </Totals>
            )}
            {group.rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} isLater={!first.has(row)} />
            ))}
          </tbody>
        ))}
        {totals && (
          <tfoot {...ROLES.rowgroup}>
            <Totals columns={columns} totals={totals} className={styles.totals}>
              {totalsName ?? translate({id: 'register.total', message: 'Total'})}
            </Totals>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** More than a screen has. These are laid out at once, so nothing in view gets its height late. */
const FIRST_ROWS = 60;

const nameIn = (columns: readonly TableColumn[]) => columns.findIndex(({show}) => show !== 'group');

interface RowProps {
  row: TableRow;
  columns: readonly TableColumn[];
  isLater: boolean;
}

function Row({row: {cells, normal, hasMore}, columns, isLater}: RowProps): ReactNode {
  const folded = hasMore ? 'foldAlways' : foldIn(columns, normal);
  const name = nameIn(columns);
  return (
    <tr {...ROLES.row} className={isLater ? styles.later : undefined}>
      {cells.map((cell, place) => {
        const column = columns[place] as TableColumn;
        const props = cellOf(column, place === name ? 'rowheader' : 'cell', normal?.[place]);
        return place === name ? (
          <th key={column.key} scope="row" {...props} className={clsx(props.className, folded && styles.unfolds)}>
            {folded ? (
              <>
                <div>{cell}</div>
                <details className={styles[folded]}>
                  <summary>
                    <span className="unseen">{translate({id: 'table.details', message: 'Details'})}</span>
                  </summary>
                </details>
              </>
            ) : (
              cell
            )}
          </th>
        ) : (
          <td key={column.key} {...props}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

function FoldOfGroup(): ReactNode {
  return (
    <details className={styles.foldOfGroup}>
      <summary>
        <span className="unseen">{translate({id: 'table.group', message: 'Show its rows'})}</span>
      </summary>
    </details>
  );
}

interface TotalsProps extends ComponentProps<'tr'> {
  columns: readonly TableColumn[];
  totals?: readonly ReactNode[] | undefined;
}

/** A row with a name and totals below their headings */
function Totals({columns, totals = [], children, ...row}: TotalsProps): ReactNode {
  const name = nameIn(columns);
  return (
    <tr {...row} {...ROLES.row}>
      {columns.map((column, place) =>
        place === name ? (
          <th key={column.key} scope={'data-group' in row ? 'rowgroup' : 'row'} {...ROLES.rowheader}>
            <span>{children}</span>
          </th>
        ) : (
          <td key={column.key} {...cellOf(column, 'cell')}>
            {totals[place]}
          </td>
        ),
      )}
    </tr>
  );
}

function cellOf({label, type, show}: TableColumn, role: keyof typeof ROLES, isNormal = false) {
  return {
    ...ROLES[role],
    className:
      clsx(
        type && styles[type === 'mark' || type === 'dot' ? 'result' : type],
        show && styles[show],
        isNormal && styles.inTable,
      ) || undefined,
    // Seen where there is no heading above.
    ...(role === 'cell' && {'data-label': label}),
  };
}

/** Where a row has something folded: everywhere, unless on wide screens, or only where it is a block. */
function foldIn(columns: readonly TableColumn[], normal: readonly boolean[] = []) {
  if (columns.some(({show}) => show === 'folded')) return 'foldAlways';
  if (columns.some(({show}) => show === 'wide')) return 'foldUnlessWide';
  return normal.includes(true) || columns.some(({show}) => show === 'inTable') ? 'foldInBlocks' : undefined;
}

/** How much of the width a column gets, by its type, so that no row changes it. */
const SHARES: Record<ColumnType, number> = {
  text: 5,
  word: 3.5,
  list: 6,
  titles: 12,
  code: 4,
  number: 2.5,
  money: 4,
  date: 4,
  state: 5.5,
  result: 4,
  mark: 3.4,
  dot: 1.7,
  bar: 5.5,
  age: 4.5,
  place: 8,
  due: 8,
};
const NAME_SHARE = 8;

/** In rem: the most that a share is good for, and the least that it needs */
const MAX_SHARE = 3.6;
const MIN_SHARE = 1.5;

/** Where the style sheet turns rows into blocks, in its unit */
const LEAST_WIDTH = 40;

function layoutOf(columns: readonly TableColumn[]) {
  const open = columns
    .filter(({show}) => show !== 'folded' && show !== 'group')
    .map(({type = 'text', show}, place) => ({
      show,
      share: place === 0 && type === 'text' ? NAME_SHARE : SHARES[type],
    }));
  return {wide: open, narrow: open.filter(({show}) => show !== 'wide')};
}

type Layout = ReturnType<typeof layoutOf>['wide'];

const tracksOf = (layout: Layout) => layout.map(({share}) => `minmax(0, ${share}fr)`).join(' ');
const sharesOf = (layout: Layout) => layout.reduce((sum, {share}) => sum + share, 0);
