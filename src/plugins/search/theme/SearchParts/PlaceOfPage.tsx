import type {ReactNode} from 'react';
import type {PageHit} from '../../domain/searchBackend';
import styles from './styles.module.css';
import {kindOfPage} from './words';

/** What tells a page from its neighbours: its kind, and the folders that it lies in. */
export default function PlaceOfPage({page: {kind, breadcrumbs}}: {page: PageHit}): ReactNode {
  const label = kindOfPage(kind);
  return (
    <span className={styles.place}>
      {label && <span className={styles.kind}>{label}</span>}
      {label && breadcrumbs.length > 0 && ' · '}
      {breadcrumbs.join(' › ')}
    </span>
  );
}
