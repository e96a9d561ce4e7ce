import {isDate} from '@deskbook/text/dates/dates';
import EventDate from '@deskbook/ui/components/EventDate';
import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {spansOf} from '../../domain/datedStates';
import type {Cell, Link as CellLink, Column, Count} from '../../domain/register';
import styles from './styles.module.css';

interface Props {
  cell: Cell;
  column?: Pick<Column, 'type' | 'isPast' | 'isWhole' | 'states'> | undefined;
  /** The day of the figures */
  day: string;
}

export default function RegisterCell({cell, column = {}, day}: Props): ReactNode {
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
  if ('count' in cell) return <CountOf {...(cell as Count)} />;
  if (!Array.isArray(cell)) return <CellText link={cell as CellLink} />;
  return (cell as readonly CellLink[]).map((link) => <CellText key={link.text} link={link} />);
}

function CellText({link: {text, to}}: {link: CellLink}): ReactNode {
  return to ? <Link to={to}>{text}</Link> : <span>{text}</span>;
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
function State({date, column = {}, day}: Omit<Props, 'cell'> & {date: string}): ReactNode {
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
