import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  title: string;
  lead?: string | undefined;
  /** Links to other lists. */
  children?: ReactNode;
}

export default function NewsTop({title, lead, children}: Props): ReactNode {
  return (
    <header className={styles.top}>
      <h1>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children && <p className={styles.ways}>{children}</p>}
    </header>
  );
}
