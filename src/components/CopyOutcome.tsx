import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './CopyOutcome.module.css';

interface Props {
  /** What to do where the browser doesn't copy. */
  failed: string;
}

/** Says whether copying worked. Goes right after the button (`data-tool="copy"`), which gets `data-copied`. */
export default function CopyOutcome({failed}: Props): ReactNode {
  return (
    <span role="status" className={styles.outcome}>
      <span>{translate({id: 'copy.copied', message: 'Copied'})}</span>
      <span>{failed}</span>
    </span>
  );
}
