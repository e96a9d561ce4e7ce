import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  children: ReactNode;
  /** The result of the last action */
  said: ReactNode;
}

/** Buttons that stay visible at the bottom of the dialog, no matter how long the list above is. */
export default function Actions({children, said}: Props): ReactNode {
  return (
    <div className={styles.actions}>
      {children}
      <p role="status">{said}</p>
    </div>
  );
}
