import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import FilterChoice from '../../../../components/FilterChoice';
import Icon from '../../../../components/Icon';
import opener from '../../../../components/Opener.module.css';
import {useSitePath} from '../../../../components/useSitePath';
import {type Card, choicesIn} from '../../domain/cards';
import type {FilterNames} from '../../domain/frontDesk';
import styles from './styles.module.css';

/** A shorter list is read faster than it is filtered. */
const FEWEST_TO_FILTER = 7;

interface Props {
  names: FilterNames;
  cards: readonly Card[];
}

/**
 * The filters, which `src/boot/filters` works, and how many pages they leave. Without JavaScript the whole list is there
 * and the browser's own search helps.
 */
export default function FilterForm({names, cards}: Props): ReactNode {
  const choices = [
    ['branch', translate({id: 'filter.branch', message: 'Branch'}), choicesIn(cards, 'branches', names.branches)],
    ['system', translate({id: 'filter.system', message: 'System'}), choicesIn(cards, 'systems', names.systems)],
    ['role', translate({id: 'filter.role', message: 'Role'}), choicesIn(cards, 'roles', names.roles)],
  ] as const;
  const shownChoices = choices.filter(([, , entries]) => Object.keys(entries).length > 0);
  // A link from elsewhere may filter a short list, too.
  const isShort = cards.length < FEWEST_TO_FILTER;
  return (
    <search className={clsx(isShort && styles.spare, 'screen-only')}>
      <form
        id="filters"
        className={`${styles.filters} needs-script`}
        data-island="filters"
        data-wake="?"
        data-words="words.json"
        data-sheet="opener-styles"
      >
        <label className={opener.filter}>
          {translate({id: 'filter.text', message: 'Keyword'})}
          <input name="text" type="search" autoComplete="off" />
        </label>
        {shownChoices.length > 0 && (
          <details className={styles.choices}>
            <summary className={opener.opener}>
              <Icon name="filter" />
              {translate({id: 'filter.choices', message: 'Filter'})}
            </summary>
            {shownChoices.map(([name, label, entries]) => (
              <FilterChoice key={name} name={name} label={label} entries={entries} />
            ))}
          </details>
        )}
      </form>
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
