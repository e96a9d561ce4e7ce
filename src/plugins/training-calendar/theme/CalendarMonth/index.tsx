import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import Icon from '../../../../components/Icon';
import type {CalendarFrame, CalendarMonth as Month} from '../../domain/pageData';
import {monthSpans} from '../../domain/todaySpans';
import {monthOf} from '../../domain/weeks';
import AllMonths from '../Calendar/AllMonths';
import {MONTH_ID, useAddresses} from '../Calendar/addresses';
import EmptyMonth from '../Calendar/EmptyMonth';
import FilterForm from '../Calendar/FilterForm';
import Frame from '../Calendar/Frame';
import MonthLinks from '../Calendar/MonthLinks';
import {MonthBar} from '../Calendar/MonthNav';
import MonthTable from '../Calendar/MonthTable';
import styles from '../Calendar/styles.module.css';
import ViewLinks from '../Calendar/ViewLinks';
import Views from '../Calendar/Views';
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
      <div className={styles.top}>
        <div className={styles.head}>
          <h1>
            <a href={addresses.home}>
              <Translate id="calendar.title">Training calendar</Translate>
            </a>
          </h1>
          <ViewLinks spans={monthSpans(data, frame)} addresses={addresses} />
        </div>
        <div className={styles.tools}>
          <AllMonths>
            <MonthLinks frame={frame} addresses={addresses} which="all" current={month} />
          </AllMonths>
          <FilterForm names={frame.names} addresses={addresses} isHidden={isEmpty} />
        </div>
      </div>
      <Views>
        <section
          id={MONTH_ID}
          className={styles.month}
          aria-label={translate({id: 'calendar.view.month', message: 'Month'})}
        >
          <MonthBar month={month} frame={frame} addresses={addresses} isTable />
          {isEmpty && <EmptyMonth month={month} frame={frame} addresses={addresses} isTable />}
          <MonthTable data={data} frame={frame} />
        </section>
        <WeekList data={data} frame={frame}>
          <MonthBar month={month} frame={frame} addresses={addresses} isTable={false} />
          {isEmpty && <EmptyMonth month={month} frame={frame} addresses={addresses} isTable={false} />}
        </WeekList>
      </Views>
      <p className={clsx(styles.own, styles.noPaper)}>
        <Icon name="calendar" />
        <a href={`${addresses.home}#subscribe`}>
          <Translate id="calendar.subscribe">Add it to your own calendar</Translate>
        </a>
      </p>
    </Frame>
  );
}
