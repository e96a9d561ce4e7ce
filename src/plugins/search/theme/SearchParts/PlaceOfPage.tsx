import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {PageHit} from '../../domain/searchBackend';
import styles from './styles.module.css';
import {facetValue, kindOfPage} from './words';

/** What tells a page from its neighbours: its kind, the folders that it lies in, and when a session comes next. */
export default function PlaceOfPage({page: {kind, breadcrumbs, dates}}: {page: PageHit}): ReactNode {
  const {dateAndTime} = useFormats();
  const label = kindOfPage(kind);
  // "Procedure · Procedures" says nothing twice.
  const folders = breadcrumbs.filter((name) => label === null || name !== facetValue('kind', kind));
  const next = dates.find(({endsAt}) => endsAt > Date.now());
  return (
    <span className={styles.place}>
      {label && <span className={styles.kind}>{label}</span>}
      {label && folders.length > 0 && ' · '}
      {folders.join(' › ')}
      {next && (
        <>
          {' · '}
          <Translate
            id="search.nextDate"
            description="In a result that is a training session; {date} is such as Thu, Dec 3, 10:00 AM"
            values={{date: dateAndTime(next.start)}}
          >
            {'next on {date}'}
          </Translate>
        </>
      )}
    </span>
  );
}
