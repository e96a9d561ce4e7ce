import type {ReactNode} from 'react';
import DateBlock from '../../../../components/DateBlock';
import type {Closing} from '../../../../content/closings';
import Closed from './Closed';
import styles from './styles.module.css';
import Today from './Today';

interface Props {
  date: string;
  closings: readonly Closing[];
  children: ReactNode;
}

export default function AgendaDay({date, closings, children}: Props): ReactNode {
  return (
    <div className={styles.agendaDay}>
      <div className={styles.block}>
        <Today date={date} />
        <div aria-hidden="true">
          <DateBlock date={date} />
        </div>
      </div>
      <div>
        {children}
        <Closed closings={closings} />
      </div>
    </div>
  );
}
