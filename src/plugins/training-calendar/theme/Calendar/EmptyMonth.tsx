import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import {useFrame} from '../../client/frame';
import {MONTH_ID, useAddresses} from './addresses';
import styles from './styles.module.css';

interface Props {
  month: string;
  /** Whether it is above the table of the month: the next one then opens as a table too. */
  isTable: boolean;
}

/** That a month has no sessions, and which is the next one that has. */
export default function EmptyMonth({month, isTable}: Props): ReactNode {
  const addresses = useAddresses();
  const formats = useFormats();
  const next = useFrame().months.find((each) => each.month > month && each.count > 0);
  return (
    <p className={clsx(styles.notice, styles.emptyMonth, isTable && 'screen-only')}>
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
