import {isDate} from '@deskbook/text/dates/dates';
import DataTable, {type TableGroup} from '@deskbook/ui/components/DataTable';
import EventDate from '@deskbook/ui/components/EventDate';
import {useFormats} from '@deskbook/ui/components/formats';
import MachinePicture from '@deskbook/ui/components/MachinePicture';
import {PlacePicture} from '@deskbook/ui/components/PlanBoard';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {countRows} from '../../domain/countRows';
import {spansOf} from '../../domain/datedStates';
import {csvPath} from '../../domain/filePaths';
import {groupAnchor} from '../../domain/links';
import type {Cell, Link as CellLink, Column, Count, LinkedPlace, Table} from '../../domain/register';
import AgeCell from './AgeCell';
import AmountsBar from './AmountsBar';
import RegisterFilters, {StateMark} from './RegisterFilters';
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
      {isMain && <RegisterFilters id={id} table={table} day={day} />}
      <DataTable
        label={title}
        className={styles.table}
        id={`table-${id}`}
        data-register=""
        columns={columns}
        groups={groupsOf(id, table, day)}
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

function groupsOf(id: string, table: Table, day: string): TableGroup[] {
  const {rows, columns, groups} = table;
  const inRows = rows.map((row, index) => ({key: index, cells: cellsOf(row, columns, day)}));
  return (
    groups?.map(({name, isFolded, from, to, totals}) => ({
      key: from,
      id: typeof name === 'string' ? groupAnchor(id, name) : undefined,
      name: <RegisterCell cell={name} day={day} />,
      more: <Tallies table={table} day={day} from={from} to={to} />,
      isFolded,
      rows: inRows.slice(from, to),
      totals: cellsOf(totals, columns, day),
    })) ?? [{key: 0, rows: inRows}]
  );
}

/** How many rows of a group are in a state that asks for attention. A script counts those that are shown. */
function Tallies({table, day, ...group}: {table: Table; day: string; from: number; to: number}): ReactNode {
  const tallied = table.columns.filter(({isTallied}) => isTallied);
  const asked = tallied.flatMap((column) =>
    (column.states ?? [])
      .filter(({tone}) => tone === 'bad' || tone === 'attention')
      .map((state) => ({column, ...state}))
      .toReversed(),
  );
  return asked.map(({column, label, tone}) => {
    const count = countRows(table, column, label, day, group);
    const query = `${new URLSearchParams({[column.key]: label})}`;
    return (
      <span key={label} className={styles.tally} data-tone={tone} data-tally={query} hidden={count === 0}>
        <StateMark word={label} column={column} /> <b>{count}</b> <span>{label}</span>
      </span>
    );
  });
}

/** An empty cell has no content, so that style sheets can leave it out. */
function cellsOf(cells: readonly Cell[], columns: readonly Column[], day: string): ReactNode[] {
  return cells.map((cell, place) => {
    const column = columns[place];
    return cell === null ? null : <RegisterCell key={column?.key} cell={cell} column={column} day={day} />;
  });
}

interface RegisterCellProps {
  cell: Cell;
  column?: Pick<Column, 'type' | 'isPast' | 'isWhole' | 'states' | 'parts' | 'facts'> | undefined;
  /** The day of the figures */
  day: string;
}

function RegisterCell({cell, column = {}, day}: RegisterCellProps): ReactNode {
  const formats = useFormats();
  if (cell === null) return null;
  if (typeof cell === 'number') {
    const text = column.type === 'money' ? formats.money(cell, column.isWhole) : cell;
    return cell < 0 ? <span className={styles.bad}>{text}</span> : text;
  }
  if (typeof cell === 'string') {
    if (column.type === 'state' && isDate(cell)) return <State date={cell} column={column} day={day} />;
    if (column.type === 'due' && isDate(cell)) {
      return (
        <>
          <time dateTime={cell}>{formats.shortDate(cell)}</time> <State date={cell} column={column} day={day} />
        </>
      );
    }
    if (column.type === 'date' && isDate(cell)) {
      const time = <time dateTime={cell}>{formats.shortDate(cell)}</time>;
      return column.isPast ? <EventDate {...{date: cell, isAhead: cell > day, children: time}} /> : time;
    }
    const known = column.states?.find(({label}) => label === cell);
    return known ? <span className={styles[known.tone]}>{cell}</span> : cell;
  }
  if ('since' in cell) return <AgeCell age={cell} day={day} />;
  if ('amounts' in cell) return <AmountsBar {...cell} parts={column.parts ?? []} />;
  if ('count' in cell) return <CountOf {...(cell as Count)} />;
  if ('place' in cell) return <CellPlace {...cell} />;
  if (!Array.isArray(cell)) return <CellText link={cell as CellLink} />;
  return (cell as readonly CellLink[]).map((link) => <CellText key={link.text} link={link} />);
}

function CellText({link: {text, to, note, isMachine}}: {link: CellLink}): ReactNode {
  return (
    <>
      {isMachine && to && <MachinePicture to={to} className={styles.machine} />}
      {to ? <Link to={to}>{text}</Link> : <span>{text}</span>}
      {note && <small className={styles.status}>{note}</small>}
    </>
  );
}

/** A link to the plan, and the place on it. */
function CellPlace({place, ...link}: LinkedPlace): ReactNode {
  return (
    <>
      <CellText link={link} />
      <PlacePicture place={place} className={`${styles.place} screen-only`} />
    </>
  );
}

/** A count that links to the rows it counts. */
function CountOf({count, where, list}: Count): ReactNode {
  const query = `${new URLSearchParams(where)}`;
  if (count === 0) return <span data-count={query}>0</span>;
  return (
    <a href={`?${query}#${list}`} data-count={query}>
      {count}
    </a>
  );
}

/** The state of a date as of the day of reading. */
function State({date, column = {}, day}: Omit<RegisterCellProps, 'cell'> & {date: string}): ReactNode {
  return spansOf(date, column.states ?? [], day).map(({label, tone, from, until}) => (
    <ShownBetween
      key={label}
      className={styles[tone]}
      from={from && `${from}T00:00`}
      until={until && `${until}T00:00`}
      initially={(!from || from <= day) && (!until || until > day)}
    >
      {label}
    </ShownBetween>
  ));
}
