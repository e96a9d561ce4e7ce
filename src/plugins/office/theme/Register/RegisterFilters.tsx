import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import FilterForm from '../../../../components/FilterForm';
import type {Table} from '../../domain/register';
import styles from './styles.module.css';

/** The filters of a page's main table. `src/boot/registers` applies them and keeps them in the URL. */
export default function RegisterFilters({id, table: {columns, count}}: {id: string; table: Table}): ReactNode {
  const all = translate({id: 'index.countAll', message: 'Showing all {all}'});
  const choices = columns.map(({key, label, choices: words}) => ({
    name: key,
    label,
    entries: words && words.length > 1 ? Object.fromEntries(words.map((word) => [word, word])) : {},
  }));
  return (
    <search className="screen-only">
      <FilterForm data-filters={`table-${id}`} choices={choices} />
      <p
        className={styles.result}
        role="status"
        data-all={all}
        data-some={translate({id: 'index.countSome', message: 'Showing {shown} of {all}'})}
        data-none={translate({id: 'index.nothingFits', message: 'Nothing here matches.'})}
        data-loading={translate({id: 'register.loading', message: 'Getting the rest of the list…'})}
        data-failed={translate({
          id: 'register.failed',
          message: 'The rest of the list did not load. Check your connection, then try again.',
        })}
      >
        {all.replace('{all}', String(count))}
      </p>
    </search>
  );
}
