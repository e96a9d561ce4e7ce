import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './CopyOutcome.module.css';

interface Props {
  /** What the reader can do if the browser refuses to copy. */
  failed: string;
}

/** Says whether copying worked. Put it right after the button (`data-tool="copy"`), which gets `data-copied`. */
export default function CopyOutcome({failed}: Props): ReactNode {
  return (
    <span role="status" className={styles.outcome}>
      <span>{translate({id: 'copy.copied', message: 'Copied'})}</span>
      <span>{failed}</span>
    </span>
  );
}
