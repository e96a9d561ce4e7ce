import {useFormats} from '@deskbook/ui/components/formats';
import Translate, {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';
import type {PageHit} from '../../domain/searchBackend';
import styles from './styles.module.css';
import {facetValue, kindOfPage} from './words';

/** If there are more, only their number is shown. */
const MAX_BRANCHES = 3;

/** What tells a page from its neighbors: its kind, machine or folder, place, and next date. */
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

/** Leaves out a folder with the same name as the kind, and the folders of machines, since their branches say more. */
function foldersOf({kind, breadcrumbs}: PageHit): string[] {
  if (kind === 'equipment') return [];
  return kind === 'page' ? [...breadcrumbs] : breadcrumbs.filter((name) => name !== facetValue('kind', kind));
}

function branchesOf({branches}: PageHit): string {
  if (branches.length <= MAX_BRANCHES) return branches.map((branch) => facetValue('branch', branch)).join(', ');
  return translate({id: 'search.branches', message: '{count} branches'}, {count: branches.length});
}
