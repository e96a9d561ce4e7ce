import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import Icon from '../../../../components/Icon';
import type {CalendarFrame, CalendarMonth as Month} from '../../domain/pageData';
import {monthSpans} from '../../domain/todaySpans';
import {monthOf} from '../../domain/weeks';
import {useAddresses} from '../Calendar/addresses';
import Frame from '../Calendar/Frame';
import MonthBar from '../Calendar/MonthBar';
import MonthTable from '../Calendar/MonthTable';
import NoSessions from '../Calendar/NoSessions';
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
  const none = translate({id: 'calendar.month.empty', message: 'No sessions this month.'});
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
      <Top title={home} spans={monthSpans(data, frame)} month={month} />
      <Views>
        <MonthView>
          <MonthBar month={month} isTable />
          {isEmpty && (
            <NoSessions month={month} isTable className={styles.emptyMonth}>
              {none}
            </NoSessions>
          )}
          <MonthTable data={data} />
        </MonthView>
        <WeekList data={data}>
          <MonthBar month={month} isTable={false} />
          {isEmpty && (
            <NoSessions month={month} className={styles.emptyMonth}>
              {none}
            </NoSessions>
          )}
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
