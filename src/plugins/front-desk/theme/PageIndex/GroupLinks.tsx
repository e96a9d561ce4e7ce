import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ShownGroup} from './index';
import styles from './styles.module.css';

/** The groups of the page with their counts, each a link to its place. */
export default function GroupLinks({groups}: {groups: readonly ShownGroup[]}): ReactNode {
  return (
    <nav
      className={styles.groupLinks}
      aria-label={translate({
        id: 'index.groups',
        message: 'On this page',
        description: 'The list of groups on an index page',
      })}
    >
      <ul>
        {groups.map(({id, label, cards}) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a> <span className={styles.size}>{cards.length}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
