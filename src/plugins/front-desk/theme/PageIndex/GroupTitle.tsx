import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import type {ShownGroup} from './index';
import styles from './styles.module.css';

/** The heading of a group, which the sidebar and the breadcrumbs of its pages lead to. */
export default function GroupTitle({group: {id, label, cards}}: {group: ShownGroup}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <h2 id={id} className={styles.groupTitle}>
      {label} <span className={styles.size}>{cards.length}</span>
    </h2>
  );
}
