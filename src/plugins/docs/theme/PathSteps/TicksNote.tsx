import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Where the ticks are kept, and how to clear them. */
export default function TicksNote(): ReactNode {
  return (
    <form id="ticks" action="#" className={`${styles.kept} needs-script`} data-tool="tick">
      <p>
        <Translate id="path.kept">Your check marks stay in this browser. No one else sees them.</Translate>
      </p>
      <button type="reset" className={styles.clear} data-tool="clear">
        <Translate id="tick.clear">Clear the check marks</Translate>
      </button>
    </form>
  );
}
