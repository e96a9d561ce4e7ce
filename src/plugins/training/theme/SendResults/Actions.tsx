import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  children: ReactNode;
  /** What came of it */
  said: ReactNode;
}

/** Buttons that stay in sight at the bottom of the dialog, however long the list above them. */
export default function Actions({children, said}: Props): ReactNode {
  return (
    <div className={styles.actions}>
      {children}
      <p role="status">{said}</p>
    </div>
  );
}
