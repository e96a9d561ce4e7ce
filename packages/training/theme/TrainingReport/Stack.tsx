import type {Standing, Standings} from '@deskbook/records/domain/report/standing';
import type {ReactNode} from 'react';
import styles from './Stack.module.css';

/** From what counts to what doesn't. */
const ORDER: readonly Standing[] = ['passed', 'expiring', 'due', 'expired', 'outdated', 'failed', 'missing'];

/** Where people are with something, as one bar. The numbers beside it say the same. */
export default function Stack({counts}: {counts: Standings}): ReactNode {
  return (
    <span className={styles.stack} aria-hidden="true">
      {ORDER.filter((standing) => counts[standing] > 0).map((standing) => (
        <i key={standing} className={styles[standing]} style={{flexGrow: counts[standing]}} />
      ))}
    </span>
  );
}
