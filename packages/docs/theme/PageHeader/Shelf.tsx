import Books from '@deskbook/ui/components/Books';
import MachinePicture from '@deskbook/ui/components/MachinePicture';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PageFacts} from '../../domain/pageFacts';
import styles from './shelf.module.css';

/** The machines that a manual is about, on a shelf with books. Each is a link to its guide. */
export default function Shelf({machines}: Pick<PageFacts, 'machines'>): ReactNode {
  if (machines.length === 0) return null;
  return (
    <nav className={styles.shelf} aria-label={translate({id: 'page.machines', message: 'Its machines'})}>
      <ul className="plain-list">
        {machines.map(
          ({to, title}) =>
            to && (
              <li key={to}>
                <Link to={to}>
                  <MachinePicture to={to} className={styles.picture} />
                  <span>{title}</span>
                </Link>
              </li>
            ),
        )}
      </ul>
      <Books className={styles.books} />
    </nav>
  );
}
