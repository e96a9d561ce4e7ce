import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import opener from '../../../../components/Opener.module.css';
import styles from './styles.module.css';

/** Every month that has a page, one click away. */
export default function AllMonths({children}: {children: ReactNode}): ReactNode {
  const label = translate({id: 'calendar.jump', message: 'Go to a month'});
  return (
    <details className={styles.jump} name="calendar-tools">
      <summary className={opener.opener}>
        <Icon name="calendar" />
        {label}
      </summary>
      <nav className={opener.panel} aria-label={label}>
        {children}
      </nav>
    </details>
  );
}
