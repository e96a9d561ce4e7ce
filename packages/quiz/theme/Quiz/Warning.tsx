import Icon from '@deskbook/ui/components/Icon';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** The id of the text, which gets the focus if it asks something. */
  id: string;
  title: string;
  words: string;
  children?: ReactNode;
}

/** Looks like an admonition. */
export default function Warning({id, title, words, children}: Props): ReactNode {
  return (
    <div className={`theme-admonition alert--warning ${styles.warning}`}>
      <div className={styles.warningTitle}>
        <span>
          <Icon name="warning" />
        </span>
        {title}
      </div>
      <div>
        <p id={id} tabIndex={-1}>
          {words}
        </p>
        {children && <div className={styles.buttons}>{children}</div>}
      </div>
    </div>
  );
}
