import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {Closing} from '../../domain/closedInCalendar';
import styles from './styles.module.css';

/** Which branches are closed on a day, and why. */
export default function Closed({closings}: {closings: readonly Closing[]}): ReactNode {
  const formats = useFormats();
  return closings.map(({reason, branches}) => (
    <p key={`${reason}${branches}`} className={styles.closed}>
      <strong>
        <Translate id="calendar.closed">Closed</Translate>
      </strong>
      <span className={styles.why}>
        {': '}
        {[reason, branches ? formats.list(branches) : translate({id: 'calendar.closed.all', message: 'all branches'})]
          .filter(Boolean)
          .join(', ')}
      </span>
    </p>
  ));
}
