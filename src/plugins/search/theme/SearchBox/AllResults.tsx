import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import type {GoTo} from './useGoTo';

/** Leads to the search page, which has the results that the box has no room for. */
export default function AllResults({total, goTo}: {total: number; goTo: GoTo}): ReactNode {
  return (
    <p className={styles.all}>
      <a
        href={goTo.allResultsUrl}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          goTo.allResults();
        }}
      >
        {translate(
          {
            id: 'search.all',
            message: 'All {count} results',
            description: 'Link from the search dialog to the search page',
          },
          {count: total},
        )}
      </a>
    </p>
  );
}
