import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A plain word on something that is not as it should be. */
export default function Notice({children}: {children: ReactNode}): ReactNode {
  return (
    <div role="note" className={clsx(styles.notice, 'screen-only')}>
      {children}
    </div>
  );
}
