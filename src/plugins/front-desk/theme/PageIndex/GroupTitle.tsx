import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {GroupSize} from './GroupLinks';
import type {NamedGroup} from './namedGroup';
import styles from './styles.module.css';

/** The heading of a group, which the sidebar and the breadcrumbs of its pages lead to. */
export default function GroupTitle({group: {id, label, cards}}: {group: NamedGroup}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <h2 id={id} className={styles.groupTitle}>
      {label} <GroupSize id={id} count={cards.length} />
    </h2>
  );
}
