import {peopleIn} from '@deskbook/records/domain/roster/readRosterFile';
import {
  type PeopleTable,
  readTable,
  type Separator,
  separatorsIn,
  type TableChoice,
} from '@deskbook/records/domain/roster/readTable';
import {COLUMNS, type Column, type Columns, type OwnWords} from '@deskbook/records/domain/roster/rosterColumns';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {columnNames} from './rosterFile';
import styles from './styles.module.css';

interface Props {
  text: string;
  choice: TableChoice;
  words: OwnWords;
  onChoose: (choice: TableChoice) => void;
}

/** How to read a table: the separator, whether it has a header row, and what each column is. */
export default function ColumnChoice({text, choice, words, onChoose}: Props): ReactNode {
  const formats = useFormats();
  const separators = separatorsIn(text.trim());
  if (separators.length === 0) return null;
  const table = readTable(text, choice, words);
  const {separator, isHeaded, columns} = table;
  const count = peopleIn(table, words).length;
  const people = translate({id: 'trainer.columns.count', message: '{count} person to add|{count} people to add'});
  return (
    <fieldset className={styles.columns}>
      <legend>{translate({id: 'trainer.columns', message: 'How your rows are read'})}</legend>
      <label>
        {translate({id: 'trainer.columns.separator', message: 'What separates the columns'})}{' '}
        <select
          value={separator ?? ''}
          onChange={({target}) => onChoose({separator: (target.value || null) as Separator | null})}
        >
          {separators.map((each) => (
            <option key={each} value={each}>
              {separatorName(each)}
            </option>
          ))}
          <option value="">{translate({id: 'trainer.columns.none', message: 'Nothing: each line is a name'})}</option>
        </select>
      </label>
      {columns.length > 1 && (
        <>
          <label>
            <input
              type="checkbox"
              checked={isHeaded}
              onChange={({target}) => onChoose({separator, isHeaded: target.checked})}
            />{' '}
            {translate({id: 'trainer.columns.heading', message: 'The first row is a heading'})}
          </label>
          <ColumnTable table={table} onChange={(chosen) => onChoose({separator, isHeaded, columns: chosen})} />
        </>
      )}
      <p className="quiet">{formats.counted(count, people)}</p>
    </fieldset>
  );
}

function separatorName(separator: Separator): string {
  return {
    '\t': translate({id: 'trainer.columns.tab', message: 'Tabs, as in a spreadsheet'}),
    ';': translate({id: 'trainer.columns.semicolon', message: 'Semicolons'}),
    ',': translate({id: 'trainer.columns.comma', message: 'Commas'}),
  }[separator];
}

const FEW = 3;

interface ColumnTableProps {
  table: PeopleTable;
  onChange: (columns: Columns) => void;
}

/** The first rows, with a menu above each column to choose what it is. */
function ColumnTable({table: {rows, columns}, onChange}: ColumnTableProps): ReactNode {
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
