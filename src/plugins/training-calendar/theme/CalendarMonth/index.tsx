import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import Icon from '../../../../components/Icon';
import {useFilters} from '../../client/useFilters';
import {useTarget} from '../../client/useTarget';
import {useView} from '../../client/useView';
import {countShown, filterBy} from '../../domain/filters';
import {inView} from '../../domain/inView';
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
  const {month, weeks, sessions} = data;
  const formats = useFormats();
  const inUse = useFilters();
  const {view, isPhone} = useView();
  useTarget();
  const addresses = useAddresses(inUse.search);
  const fits = filterBy(inUse.filters, sessions);
  const isEmpty = weeks.every(({days}) =>
    days.every(({date, occurrences}) => monthOf(date) !== month || occurrences.length === 0),
  );
  const all = inView(data, view, isPhone);
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
            <Link to={addresses.home}>
              <Translate id="calendar.title">Training calendar</Translate>
            </Link>
          </h1>
          <ViewLinks spans={monthSpans(data, frame)} addresses={addresses} />
        </div>
        <div className={styles.tools}>
          <AllMonths>
            <MonthLinks frame={frame} addresses={addresses} which="all" current={month} />
          </AllMonths>
          {!isEmpty && <FilterForm inUse={inUse} names={frame.names} {...countShown(all, inUse.filters, sessions)} />}
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
          <MonthTable data={data} frame={frame} fits={fits} search={inUse.search} />
        </section>
        <WeekList data={data} frame={frame} fits={fits} search={inUse.search}>
          <MonthBar month={month} frame={frame} addresses={addresses} isTable={false} />
          {isEmpty && <EmptyMonth month={month} frame={frame} addresses={addresses} isTable={false} />}
        </WeekList>
      </Views>
      <p className={clsx(styles.own, styles.noPaper)}>
        <Icon name="calendar" />
        <Link to={`${addresses.home}#subscribe`}>
          <Translate id="calendar.subscribe">Add it to your own calendar</Translate>
        </Link>
      </p>
    </Frame>
  );
}
