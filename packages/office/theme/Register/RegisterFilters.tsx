import FilterPanel from '@deskbook/ui/components/FilterPanel';
import Mark, {type MarkName, type Tone} from '@deskbook/ui/components/figures/Mark';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {countRows} from '../../domain/countRows';
import type {Column, Table} from '../../domain/register';
import styles from './styles.module.css';

interface Props {
  id: string;
  table: Table;
  /** The day of the figures, `YYYY-MM-DD` */
  day: string;
}

/**
 * The filters of a page's main table behind a button, and what many ask for beside it, with how many rows there are.
 * `packages/engine/boot/registers` applies them and keeps them in the URL.
 */
export default function RegisterFilters({id, table, day}: Props): ReactNode {
  const {columns, rows} = table;
  const all = translate({id: 'index.countAll', message: 'Showing all {all}'});
  const choices = columns.map(({key, label, facts, choices: words}) => ({
    name: key,
    label: facts?.find(({isFilter}) => isFilter)?.label ?? label,
    entries: words && words.length > 1 ? Object.fromEntries(words.map((word) => [word, word])) : {},
  }));
  return (
    <search className={`${styles.search} screen-only needs-script`}>
      <FilterPanel
        data-filters={`table-${id}`}
        data-formerly={formerNames(columns)}
        choices={[...choices, sortChoice(columns)]}
      />
      <Chips id={id} table={table} day={day} />
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

/** Today's names of columns and states by what they were called, as a query. Older addresses keep working with it. */
function formerNames(columns: Table['columns']): string | undefined {
  const columnNames = columns.flatMap(({key, formerKeys = []}) => formerKeys.map((name) => [name, key]));
  const states = columns.flatMap(({states = []}) => states);
  const stateNames = states.flatMap(({label, formerly}) => (formerly ? [[formerly, label]] : []));
  return `${new URLSearchParams([...columnNames, ...stateNames])}` || undefined;
}

function Chips({id, table, day}: Props): ReactNode {
  const {columns, rows} = table;
  const chips = columns
    .toSorted((a, b) => Number(!a.states) - Number(!b.states))
    .flatMap((column) => (column.chips ?? []).map((word) => ({column, word})));
  if (chips.length === 0) return null;
  return (
    <ul className={`${styles.chips} plain-list`}>
      <li>
        <a href={`?#${id}`} data-chip="" aria-current="true">
          {translate({id: 'register.chips.all', message: 'All'})} <b>{rows.length}</b>
        </a>
      </li>
      {chips.map(({column, word}) => {
        const query = `${new URLSearchParams({[column.key]: word})}`;
        return (
          <li key={query}>
            <a href={`?${query}#${id}`} data-chip="">
              <StateMark word={word} column={column} />
              {word} <b data-count={query}>{countRows(table, column, word, day)}</b>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Shapes of states, which words beside them say too */
const MARKS: Partial<Record<Tone, MarkName>> = {good: 'passed', attention: 'soon', bad: 'overdue'};

export function StateMark({word, column}: {word: string; column: Column}): ReactNode {
  const mark = MARKS[column.states?.find(({label}) => label === word)?.tone ?? 'quiet'];
  return mark && <Mark name={mark} />;
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
