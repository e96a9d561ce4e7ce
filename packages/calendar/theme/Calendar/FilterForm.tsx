import FilterPanel, {FILTERS} from '@deskbook/ui/components/FilterPanel';
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
    {name: 'branch', label: translate({id: 'filter.branch', message: 'Branch'}), entries: names.branches},
    {name: 'trainer', label: translate({id: 'filter.trainer', message: 'Trainer'}), entries: names.trainers},
    {name: 'role', label: translate({id: 'filter.audience', message: 'For'}), entries: names.roles},
    {name: 'system', label: translate({id: 'filter.system', message: 'System'}), entries: names.systems},
  ];
  return (
    <search className={clsx(styles.search, 'screen-only')} hidden={months.every(({count}) => count === 0)}>
      <FilterPanel
        {...FILTERS}
        group="calendar-tools"
        // Not its files, whose names have a dot. The site decides whether pages end with a slash.
        data-pages={`^${folder.slice(0, -1)}(/[^.]*)?$`}
        data-words={`${folder}words.json`}
        choices={choices}
      />
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
