import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A plain note about a problem. */
export default function Notice({children}: {children: ReactNode}): ReactNode {
  return (
    <div role="note" className={clsx(styles.notice, 'screen-only')}>
      {children}
    </div>
  );
}
