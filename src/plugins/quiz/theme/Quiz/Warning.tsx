import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import styles from './styles.module.css';

interface Props {
  /** Of the words, which get the focus where they ask something. */
  id: string;
  title: string;
  words: string;
  children?: ReactNode;
}

/** Looks like the callout of the pages. */
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
