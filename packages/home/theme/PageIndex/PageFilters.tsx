import FilterPanel, {FILTERS} from '@deskbook/ui/components/FilterPanel';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {type Card, choicesIn} from '../../domain/cards';
import type {FilterNames} from '../../domain/frontDesk';
import styles from './styles.module.css';

/** A shorter list is faster to read than to filter. */
const MIN_TO_FILTER = 7;

interface Props {
  names: FilterNames;
  cards: readonly Card[];
}

/**
 * The filters and the number of pages that match; `packages/engine/boot/filters` runs them. Without JavaScript the whole list is
 * there, and readers can use the browser's own search.
 */
export default function PageFilters({names, cards}: Props): ReactNode {
  const choices = [
    {
      name: 'branch',
      label: translate({id: 'filter.branch', message: 'Branch'}),
      entries: choicesIn(cards, 'branches', names.branches),
    },
    {
      name: 'system',
      label: translate({id: 'filter.system', message: 'System'}),
      entries: choicesIn(cards, 'systems', names.systems),
    },
    {
      name: 'role',
      label: translate({id: 'filter.role', message: 'Role'}),
      entries: choicesIn(cards, 'roles', names.roles),
    },
  ];
  // Links from elsewhere may filter a short list too.
  const isShort = cards.length < MIN_TO_FILTER;
  return (
    <search className={clsx(styles.filters, isShort && styles.spare, 'screen-only')}>
      <FilterPanel {...FILTERS} data-words="words.json" choices={choices} />
      <Count all={cards.length} />
    </search>
  );
}

function Count({all}: {all: number}): ReactNode {
  const every = translate({id: 'index.countAll', message: 'Showing all {all}'});
  const some = translate({id: 'index.countSome', message: 'Showing {shown} of {all}'});
  const ofRole = translate({id: 'index.countOfRole', message: 'Showing {shown} of {all} for {role}'});
  const none = translate({id: 'index.nothingFits', message: 'Nothing here matches.'});
  const [everyPage, somePages, pagesOfRole] = [every, some, ofRole].map((words) => words.replace('{all}', String(all)));
  return (
    <div className={styles.result}>
      <p role="status" data-all={everyPage} data-some={somePages} data-role={pagesOfRole} data-none={none}>
        {everyPage}
      </p>
      <button type="reset" form="filters" className="button button--secondary" data-island="filters" hidden>
        {translate({id: 'index.clear', message: 'Show all'})}
      </button>
      <Link className="button button--primary" to={useSitePath()('/search/')} data-elsewhere="" hidden>
        {translate({id: 'index.searchAll', message: 'Search all pages for this'})}
      </Link>
    </div>
  );
}
