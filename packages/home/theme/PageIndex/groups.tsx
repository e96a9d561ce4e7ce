import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Card} from '../../domain/cards';
import styles from './styles.module.css';

export interface NamedGroup {
  id: string;
  label: string;
  cards: readonly Card[];
}

export function GroupLinks({groups}: {groups: readonly NamedGroup[]}): ReactNode {
  return (
    <nav
      className={clsx(styles.chips, 'table-box screen-only')}
      aria-label={translate({id: 'index.groups', message: 'On this page'})}
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

/** The number of pages in a group. `packages/engine/boot/filters` updates it. */
function GroupSize({id, count}: {id: string; count: number}): ReactNode {
  return (
    <span className={clsx(styles.size, 'quiet')} data-size={id}>
      {count}
    </span>
  );
}

/** The heading of a group. The sidebar and the breadcrumbs of its pages link to it. */
export function GroupTitle({group: {id, label, cards}}: {group: NamedGroup}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <h2 id={id} className={styles.groupTitle}>
      {label} <GroupSize id={id} count={cards.length} />
    </h2>
  );
}
