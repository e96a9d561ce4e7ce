import {isDate} from '@deskbook/text/dates/dates';
import DataTable, {type TableGroup} from '@deskbook/ui/components/DataTable';
import EventDate from '@deskbook/ui/components/EventDate';
import FilterForm from '@deskbook/ui/components/FilterForm';
import {useFormats} from '@deskbook/ui/components/formats';
import {PlacePicture} from '@deskbook/ui/components/PlanBoard';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {spansOf} from '../../domain/datedStates';
import {csvPath} from '../../domain/filePaths';
import {groupAnchor} from '../../domain/links';
import type {Cell, Link as CellLink, Column, Count, LinkedPlace, Table} from '../../domain/register';
import AmountsBar from './AmountsBar';
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

function groupsOf(id: string, {rows, columns, groups}: Table, day: string): TableGroup[] {
  const inRows = rows.map((row, index) => ({key: index, cells: cellsOf(row, columns, day)}));
  return (
    groups?.map(({name, isFolded, from, to, totals}) => ({
      key: from,
      id: typeof name === 'string' ? groupAnchor(id, name) : undefined,
      name: <RegisterCell cell={name} day={day} />,
      isFolded,
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

/** The filters of a page's main table. `packages/engine/boot/registers` applies them and keeps them in the URL. */
function RegisterFilters({id, table: {columns, rows}}: {id: string; table: Table}): ReactNode {
  const all = translate({id: 'index.countAll', message: 'Showing all {all}'});
  const choices = columns.map(({key, label, choices: words}) => ({
    name: key,
    label,
    entries: words && words.length > 1 ? Object.fromEntries(words.map((word) => [word, word])) : {},
  }));
  return (
    <search className="screen-only">
      <FilterForm data-filters={`table-${id}`} choices={[...choices, sortChoice(columns)]} />
      <p
        className={styles.result}
        role="status"
        data-all={all}
        data-some={translate({id: 'index.countSome', message: 'Showing {shown} of {all}'})}
        data-none={translate({id: 'index.nothingFits', message: 'Nothing here matches.'})}
      >
        {all.replace('{all}', String(rows.length))}
      </p>
    </search>
  );
}

/** The only way to sort on a phone, or by what is folded. */
function sortChoice(columns: Table['columns']) {
  const down = translate({id: 'register.sort.down', message: '{column}, descending'});
  return {
    name: 'sort',
    label: translate({id: 'register.sort', message: 'Sort by'}),
    any: translate({id: 'register.sort.none', message: 'As listed'}),
    entries: Object.fromEntries(
      columns
        .filter(({isUnsorted}) => !isUnsorted)
        .flatMap(({key, label}) => [
          [key, label],
          [`-${key}`, down.replace('{column}', label)],
        ]),
    ),
  };
}

interface RegisterCellProps {
  cell: Cell;
  column?: Pick<Column, 'type' | 'isPast' | 'isWhole' | 'states' | 'parts'> | undefined;
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
    if (column.type === 'date' && isDate(cell)) {
      const time = <time dateTime={cell}>{formats.shortDate(cell)}</time>;
      return column.isPast ? <EventDate {...{date: cell, isAhead: cell > day, children: time}} /> : time;
    }
    const known = column.states?.find(({label}) => label === cell);
    return known ? <span className={styles[known.tone]}>{cell}</span> : cell;
  }
  if ('amounts' in cell) return <AmountsBar {...cell} parts={column.parts ?? []} />;
  if ('count' in cell) return <CountOf {...(cell as Count)} />;
  if ('place' in cell) return <CellPlace {...cell} />;
  if (!Array.isArray(cell)) return <CellText link={cell as CellLink} />;
  return (cell as readonly CellLink[]).map((link) => <CellText key={link.text} link={link} />);
}

function CellText({link: {text, to}}: {link: CellLink}): ReactNode {
  return to ? <Link to={to}>{text}</Link> : <span>{text}</span>;
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
