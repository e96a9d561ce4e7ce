import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {MONTH_ID} from './addresses';
import styles from './styles.module.css';

export default function MonthView({children}: {children: ReactNode}): ReactNode {
  return (
    <section
      id={MONTH_ID}
      className={styles.month}
      aria-label={translate({id: 'calendar.view.month', message: 'Month'})}
    >
      {children}
    </section>
  );
}
