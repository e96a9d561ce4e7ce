import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A text as it leaves the browser, folded. */
export default function Literally({label, text}: {label: string; text: string}): ReactNode {
  return (
    <details className={styles.literally}>
      <summary>{label}</summary>
      {/* Keys scroll what has the focus. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre tabIndex={0}>{text}</pre>
    </details>
  );
}
