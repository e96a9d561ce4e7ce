import type {PeopleTable} from '@deskbook/records/domain/roster/readTable';
import {COLUMNS, type Column, type Columns} from '@deskbook/records/domain/roster/rosterColumns';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {columnNames} from './rosterFile';
import styles from './styles.module.css';

const FEW = 3;

interface Props {
  table: PeopleTable;
  onChange: (columns: Columns) => void;
}

/** The first rows, with a menu above each column to choose what it is. */
export default function ColumnTable({table: {rows, columns}, onChange}: Props): ReactNode {
  const places = [...columns.keys()];
  const lines = [...rows.slice(0, FEW).keys()];
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            {places.map((place) => (
              <th key={place} scope="col">
                <ColumnSelect
                  number={place + 1}
                  column={columns[place] ?? null}
                  onChange={(chosen) => onChange(assign(columns, place, chosen))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line}>
              {places.map((place) => (
                <td key={place}>{rows[line]?.[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SelectProps {
  number: number;
  column: Column | null;
  onChange: (column: Column | null) => void;
}

function ColumnSelect({number, column, onChange}: SelectProps): ReactNode {
  const names = columnNames();
  return (
    <select
      value={column ?? ''}
      aria-label={translate({id: 'trainer.columns.column', message: 'Column {number}'}, {number: String(number)})}
      onChange={({target}) => onChange((target.value || null) as Column | null)}
    >
      {COLUMNS.map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
      <option value="">{translate({id: 'trainer.columns.leaveOut', message: 'Leave out'})}</option>
    </select>
  );
}

/** Only one column can be the name, so the previous one is cleared. */
function assign(columns: Columns, place: number, chosen: Column | null): Columns {
  return columns.map((column, each) => (each === place ? chosen : column === chosen ? null : column));
}
