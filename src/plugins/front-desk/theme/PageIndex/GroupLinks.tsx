import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {NamedGroup} from './namedGroup';
import styles from './styles.module.css';

/** The groups of the page with their counts, each a link to its place. */
export default function GroupLinks({groups}: {groups: readonly NamedGroup[]}): ReactNode {
  return (
    <nav
      className={clsx(styles.chips, 'screen-only')}
      aria-label={translate({
        id: 'index.groups',
        message: 'On this page',
        description: 'The list of groups on an index page',
      })}
    >
      <ul className="plain-list">
        {groups.map(({id, label, cards}) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a> <GroupSize id={id} count={cards.length} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many pages a group has; `src/boot/filters` counts again what is shown. */
export function GroupSize({id, count}: {id: string; count: number}): ReactNode {
  return (
    <span className={styles.size} data-size={id}>
      {count}
    </span>
  );
}
