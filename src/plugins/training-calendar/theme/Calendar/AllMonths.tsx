import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import opener from './opener.module.css';
import styles from './styles.module.css';

/** Every month that has a page, one click away. */
export default function AllMonths({children}: {children: ReactNode}): ReactNode {
  return (
    <details className={styles.jump} name="calendar-tools">
      <summary className={opener.opener}>
        <Icon name="calendar" />
        {translate({id: 'calendar.jump', message: 'Go to a month'})}
      </summary>
      <div className={opener.panel}>{children}</div>
    </details>
  );
}
