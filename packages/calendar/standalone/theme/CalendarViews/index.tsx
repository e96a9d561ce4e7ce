import type {ReactNode} from 'react';
import styles from '../../../theme/Calendar/styles.module.css';

/** The views of a page; the fragment of the address chooses one, in the style sheet. */
export default function CalendarViews({children}: {children: ReactNode}): ReactNode {
  return (
    <div className={styles.switch} data-views="">
      {children}
    </div>
  );
}
