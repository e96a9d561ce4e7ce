import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** Where readers find it in the address. */
  anchor: string;
  title: string;
  /** What readers do who have no JavaScript. */
  withoutScript: string;
  children: ReactNode;
}

/** Something to answer at the end of a page. */
export default function Panel({anchor, title, withoutScript, children}: Props): ReactNode {
  useBrokenLinks().collectAnchor(anchor);
  return (
    <section className={styles.panel} aria-labelledby={anchor} data-sheet="signing-styles">
      <h2 id={anchor}>{title}</h2>
      <noscript>
        <p>{withoutScript}</p>
      </noscript>
      {children}
    </section>
  );
}
