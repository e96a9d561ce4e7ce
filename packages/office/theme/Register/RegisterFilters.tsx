import FilterForm from '@deskbook/ui/components/FilterForm';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Table} from '../../domain/register';
import styles from './styles.module.css';

/** The filters of a page's main table. `packages/engine/boot/registers` applies them and keeps them in the URL. */
export default function RegisterFilters({id, table: {columns, rows}}: {id: string; table: Table}): ReactNode {
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
      columns.flatMap(({key, label}) => [
        [key, label],
        [`-${key}`, down.replace('{column}', label)],
      ]),
    ),
  };
}
