import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** The heading's id, for links */
  anchor: string;
  title: string;
  withoutScript: string;
  children: ReactNode;
}

/** A section at the end of a page with a form to fill in. */
export default function Panel({anchor, title, withoutScript, children}: Props): ReactNode {
  useBrokenLinks().collectAnchor(anchor);
  return (
    <section className={styles.panel} aria-labelledby={anchor}>
      <h2 id={anchor}>{title}</h2>
      <noscript>
        <p>{withoutScript}</p>
      </noscript>
      {children}
    </section>
  );
}
