import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import FilterChoice from '../../../../components/FilterChoice';
import opener from '../../../../components/Opener.module.css';
import type {Table} from '../../domain/register';
import styles from './styles.module.css';

/** What the main table of a page is filtered by; `src/boot/registers` works it and keeps it in the address. */
export default function RegisterFilters({table: {id, columns, count}}: {table: Table}): ReactNode {
  const all = translate({id: 'index.countAll', message: 'Showing all {all}'});
  return (
    <search className="screen-only">
      <form className={clsx(styles.filters, 'needs-script')} data-filters={`table-${id}`} data-sheet="opener-styles">
        <label className={opener.filter}>
          {translate({id: 'filter.text', message: 'Keyword'})}
          <input name="text" type="search" autoComplete="off" />
        </label>
        {columns.map(
          ({key, label, choices}) =>
            choices &&
            choices.length > 1 && (
              <FilterChoice
                key={key}
                name={key}
                label={label}
                entries={Object.fromEntries(choices.map((choice) => [choice, choice]))}
              />
            ),
        )}
      </form>
      <div className={styles.result}>
        <p
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
      </div>
    </search>
  );
}
