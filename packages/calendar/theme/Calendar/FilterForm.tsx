import FilterChoice from '@deskbook/ui/components/FilterChoice';
import Icon from '@deskbook/ui/components/Icon';
import opener from '@deskbook/ui/components/Opener.module.css';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFrame} from '../../client/frame';
import {useAddresses} from './addresses';
import styles from './styles.module.css';

/** The filters, folded until one is in use. Without JavaScript the whole calendar is shown. */
export default function FilterForm(): ReactNode {
  const {names, months} = useFrame();
  const {folder} = useAddresses();
  const choices = [
    ['branch', translate({id: 'filter.branch', message: 'Branch'}), names.branches],
    ['trainer', translate({id: 'filter.trainer', message: 'Trainer'}), names.trainers],
    ['role', translate({id: 'filter.audience', message: 'For'}), names.roles],
    ['system', translate({id: 'filter.system', message: 'System'}), names.systems],
  ] as const;
  // Lists only what some session has, so no single choice comes up empty.
  const shownChoices = choices.filter(([, , entries]) => Object.keys(entries).length > 0);
  return (
    <search className={clsx(styles.search, 'screen-only')} hidden={months.every(({count}) => count === 0)}>
      <details className={clsx(styles.tool, 'needs-script')} name="calendar-tools">
        <summary className={opener.opener}>
          <Icon name="filter" />
          {translate({id: 'calendar.filter', message: 'Filter'})}
        </summary>
        <form
          id="filters"
          className={clsx(styles.panel, styles.filters)}
          data-island="filters"
          data-load="?"
          // Not its files, whose names have a dot. The site decides whether pages end with a slash.
          data-pages={`^${folder.slice(0, -1)}(/[^.]*)?$`}
          data-words={`${folder}words.json`}
          data-sheet="opener-styles"
        >
          <label className={opener.filter}>
            {translate({id: 'filter.text', message: 'Keyword'})}
            <input name="text" type="search" autoComplete="off" />
          </label>
          {shownChoices.map(([name, label, entries]) => (
            <FilterChoice key={name} name={name} label={label} entries={entries} />
          ))}
        </form>
      </details>
      <Result />
    </search>
  );
}

/** How many sessions the current view shows, and out of how many. */
function Result(): ReactNode {
  return (
    <div className={styles.result}>
      <p
        role="status"
        className={styles.count}
        data-some={translate({id: 'calendar.filter.count', message: 'Showing {shown} of {all}'})}
        data-everyone={translate({
          id: 'calendar.filter.forAll',
          message: 'Showing {shown} of {all}, including {everyone} for all staff',
        })}
        data-none={translate({
          id: 'calendar.filter.none',
          message: 'No sessions here match all of these. Clear a filter, or go to another month.',
        })}
      />
      <button type="reset" form="filters" className="button button--secondary" data-island="filters" hidden>
        {translate({id: 'calendar.filter.clear', message: 'Show all sessions'})}
      </button>
    </div>
  );
}
