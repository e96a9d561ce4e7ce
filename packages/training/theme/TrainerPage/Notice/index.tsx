import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function Notice({children}: {children: ReactNode}): ReactNode {
  return (
    <div role="note" className={clsx(styles.notice, 'screen-only')}>
      {children}
    </div>
  );
}
