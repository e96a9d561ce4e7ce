import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import Icon from '../../../../components/Icon';
import {useFrame} from '../../client/frame';
import type {CalendarFrame, CalendarMonth as Month} from '../../domain/pageData';
import {monthSpans} from '../../domain/todaySpans';
import {monthOf} from '../../domain/weeks';
import {MONTH_ID, useAddresses} from '../Calendar/addresses';
import Frame from '../Calendar/Frame';
import MonthBar from '../Calendar/MonthBar';
import MonthTable from '../Calendar/MonthTable';
import styles from '../Calendar/styles.module.css';
import Top from '../Calendar/Top';
import Views, {MonthView} from '../Calendar/Views';
import WeekList from '../Calendar/WeekList';

/** A month: on a desk as a table, on a phone day by day; and each of its weeks and days by an address of its own. */
export default function CalendarMonth({frame, month: data}: {frame: CalendarFrame; month: Month}): ReactNode {
  const {month, weeks} = data;
  const formats = useFormats();
  const addresses = useAddresses();
  const isEmpty = weeks.every(({days}) =>
    days.every(({date, occurrences}) => monthOf(date) !== month || occurrences.length === 0),
  );
  const title = formats.month(month);
  const home = <a href={addresses.home}>{translate({id: 'calendar.title', message: 'Training calendar'})}</a>;
  return (
    <Frame
      title={translate({id: 'calendar.month.title', message: 'Training in {month}'}, {month: title})}
      description={translate(
        {id: 'calendar.month.lead', message: 'The training sessions of {month}: when, where and with whom.'},
        {month: title},
      )}
      path={addresses.month(month)}
      frame={frame}
    >
      <Top title={home} spans={monthSpans(data, frame)} month={month} isEmpty={isEmpty} />
      <Views>
        <MonthView>
          <MonthBar month={month} isTable />
          {isEmpty && <EmptyMonth month={month} isTable />}
          <MonthTable data={data} />
        </MonthView>
        <WeekList data={data}>
          <MonthBar month={month} isTable={false} />
          {isEmpty && <EmptyMonth month={month} isTable={false} />}
        </WeekList>
      </Views>
      <p className={clsx(styles.own, 'screen-only')}>
        <Icon name="calendar" />
        <a href={`${addresses.home}#subscribe`}>
          <Translate id="calendar.subscribe">Add it to your own calendar</Translate>
        </a>
      </p>
    </Frame>
  );
}

interface EmptyProps {
  month: string;
  /** Whether it is above the table of the month: the next one then opens as a table too. */
  isTable: boolean;
}

/** That a month has no sessions, and which is the next one that has. */
function EmptyMonth({month, isTable}: EmptyProps): ReactNode {
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
