import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import {useFrame} from '../../client/frame';
import {MONTH_ID, useAddresses} from './addresses';
import styles from './styles.module.css';

interface Props {
  /** That of the page. */
  month: string;
  /** Whether it is above the table of the month: the next one then opens as a table too. */
  isTable?: boolean;
  /** Of a day: the next one on the page that has sessions. */
  nextDay?: string | undefined;
  className: string | undefined;
  /** What has none. */
  children: ReactNode;
}

/** That a month or a day has no sessions, and when the next ones are. */
export default function NoSessions({month, isTable, nextDay, className, children}: Props): ReactNode {
  const addresses = useAddresses();
  const formats = useFormats();
  const next = useFrame().months.find((each) => each.month > month && each.count > 0)?.month;
  return (
    <p className={clsx(styles.notice, className, isTable && 'screen-only')}>
      {children}{' '}
      {nextDay ? (
        <Translate
          id="calendar.day.next"
          values={{date: <a href={addresses.day(nextDay)}>{formats.dayOfMonth(nextDay)}</a>}}
        >
          {'The next ones are on {date}.'}
        </Translate>
      ) : (
        next && (
          <Translate
            id="calendar.month.next"
            values={{
              month: <a href={`${addresses.month(next)}${isTable ? `#${MONTH_ID}` : ''}`}>{formats.month(next)}</a>,
            }}
          >
            {'The next ones are in {month}.'}
          </Translate>
        )
      )}
    </p>
  );
}
