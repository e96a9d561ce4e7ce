import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFrame} from '../../client/frame';
import type {CalendarDay} from '../../domain/pageData';
import {monthOf} from '../../domain/weeks';
import {useAddresses} from './addresses';
import {columnStyle} from './axisStyles';
import Marks from './Marks';
import styles from './styles.module.css';
import Today from './Today';

/** The days of a week as tiles that open them: above the columns of the time axis, or as a strip above a list. */
export default function WeekStrip({week}: {week: readonly CalendarDay[]}): ReactNode {
  const formats = useFormats();
  const addresses = useAddresses();
  const {months} = useFrame();
  const hasPage = (date: string) => months.some(({month}) => month === monthOf(date));
  const before = (place: number) => week.slice(0, place).flatMap((day) => day.occurrences).length;
  return (
    <ol
      className={clsx(styles.strip, 'plain-list', 'screen-only')}
      aria-label={translate({id: 'calendar.week.days', message: 'Days of this week'})}
    >
      {week.map(({date, occurrences, closings}, place) => (
        <li key={date} style={columnStyle(place)}>
          {/* Without an address, it is no link: the calendar begins and ends within a week. */}
          <a href={hasPage(date) ? addresses.day(date) : undefined} className={styles.tile}>
            <span className="unseen">{formats.longDate(date)}</span>
            <span className={styles.tileWeekday} aria-hidden="true">
              {formats.shortWeekday(date)}
            </span>
            <strong aria-hidden="true">{Number(date.slice(8))}</strong>
            <span className={styles.tileMonth} aria-hidden="true">
              {formats.shortMonth(date)}
            </span>
            <Marks occurrences={occurrences} isClosed={closings.length > 0} first={before(place)} />
          </a>
          <Today date={date} />
        </li>
      ))}
    </ol>
  );
}
