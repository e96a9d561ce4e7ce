import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {CalendarFrame} from '../../domain/pageData';
import {type Addresses, MONTH_ID} from './addresses';
import styles from './styles.module.css';

interface Props {
  month: string;
  frame: CalendarFrame;
  addresses: Addresses;
  /** Whether it is above the table of the month: the next one then opens as a table too. */
  isTable: boolean;
}

/** That a month has no sessions, and which is the next one that has. */
export default function EmptyMonth({month, frame, addresses, isTable}: Props): ReactNode {
  const formats = useFormats();
  const next = frame.months.find((each) => each.month > month && each.count > 0);
  return (
    <p className={clsx(styles.notice, styles.emptyMonth)}>
      <Translate id="calendar.month.empty">No sessions this month.</Translate>{' '}
      {next && (
        <Translate
          id="calendar.month.next"
          values={{
            month: (
              <a href={`${addresses.month(next.month)}${isTable ? `#${MONTH_ID}` : ''}`}>{formats.month(next.month)}</a>
            ),
          }}
        >
          {'The next ones are in {month}.'}
        </Translate>
      )}
    </p>
  );
}
