import type {ReactNode} from 'react';
import type {ResultOption} from '../../domain/resultOptions';
import type {PageHit} from '../../domain/searchBackend';
import {Marked} from './Marked';
import styles from './styles.module.css';

interface Props {
  page: PageHit;
  lead: ResultOption;
  className?: string;
}

/** The title of a page, and the section that it opens at. */
export default function LeadTitle({page, lead, className}: Props): ReactNode {
  return (
    <>
      <span className={className}>
        <Marked fragments={page.title} />
      </span>
      {lead.heading && (
        <span className={styles.opensAt}>
          {' › '}
          <Marked fragments={lead.heading} />
        </span>
      )}
    </>
  );
}
