import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Collapsible text exactly as it leaves the browser. */
export default function ExactText({label, text}: {label: string; text: string}): ReactNode {
  return (
    <details className={styles.literally}>
      <summary>{label}</summary>
      {/* Only a focused element scrolls by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre tabIndex={0}>{text}</pre>
    </details>
  );
}
