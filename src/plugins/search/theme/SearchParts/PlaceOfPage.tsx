import type {ReactNode} from 'react';
import type {PageHit} from '../../domain/searchBackend';
import styles from './styles.module.css';
import {facetValue, kindOfPage} from './words';

/** What tells a page from its neighbours: its kind, and the folders that it lies in. */
export default function PlaceOfPage({page: {kind, breadcrumbs}}: {page: PageHit}): ReactNode {
  const label = kindOfPage(kind);
  // "Procedure · Procedures" says nothing twice.
  const folders = breadcrumbs.filter((name) => label === null || name !== facetValue('kind', kind));
  return (
    <span className={styles.place}>
      {label && <span className={styles.kind}>{label}</span>}
      {label && folders.length > 0 && ' · '}
      {folders.join(' › ')}
    </span>
  );
}
