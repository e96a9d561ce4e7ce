import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Where the ticks are kept, and how to clear them. */
export default function TicksNote(): ReactNode {
  return (
    <form id="ticks" action="#" className={`${styles.kept} needs-script`} data-tool="tick">
      <p>
        <Translate id="path.kept">Your ticks are kept in this browser only. Nobody else sees them.</Translate>
      </p>
      <button type="reset" className={styles.clear} data-tool="clear">
        <Translate id="tick.clear">Clear the ticks</Translate>
      </button>
    </form>
  );
}
