import Translate, {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {PageHit} from '../../domain/searchBackend';
import styles from './styles.module.css';
import {facetValue, kindOfPage} from './words';

/** More branches are counted. */
const MOST_BRANCHES = 3;

/**
 * What distinguishes a page from its neighbors: its kind, the machine or folder, where it is, and when it takes place
 * next.
 */
export default function PlaceOfPage({page}: {page: PageHit}): ReactNode {
  const {dateAndTime} = useFormats();
  const next = page.dates.find(({endsAt}) => endsAt > Date.now());
  const facts: ReactNode[] = [
    <span key="kind" className={styles.kind}>
      {kindOfPage(page.kind)}
    </span>,
    page.about.join(', ') || foldersOf(page).join(' › '),
    page.kind === 'equipment' && branchesOf(page),
    next && (
      <Translate
        id="search.nextDate"
        description="In a result that is a training session or a committee; {date} is such as Thu, Dec 3, 10:00 AM"
        values={{date: dateAndTime(next.start)}}
      >
        {'next on {date}'}
      </Translate>
    ),
  ];
  return (
    <span className={styles.place}>
      {facts.filter(Boolean).map((fact, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a page never change their order
        <Fragment key={nth}>
          {nth > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </span>
  );
}

/** A folder that is called as the kind says nothing new, and where machines are says more than their folder. */
function foldersOf({kind, breadcrumbs}: PageHit): string[] {
  if (kind === 'equipment') return [];
  return kind === 'page' ? [...breadcrumbs] : breadcrumbs.filter((name) => name !== facetValue('kind', kind));
}

function branchesOf({branches}: PageHit): string {
  if (branches.length <= MOST_BRANCHES) return branches.map((branch) => facetValue('branch', branch)).join(', ');
  return translate({id: 'search.branches', message: '{count} branches'}, {count: branches.length});
}
