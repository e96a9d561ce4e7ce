import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import CalendarFrame from '@theme/CalendarFrame';
import CalendarViews from '@theme/CalendarViews';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {CalendarDay, CalendarFrame as Frame, CalendarMonth as Month} from '../../domain/pageData';
import {monthOf} from '../../domain/weeks';
import {AGENDA_ID, MONTH_ID, useAddresses, type MonthView as View} from '../Calendar/addresses';
import MonthBar from '../Calendar/MonthBar';
import MonthTable from '../Calendar/MonthTable';
import MonthView from '../Calendar/MonthView';
import NextOnes from '../Calendar/NextOnes';
import styles from '../Calendar/styles.module.css';
import Top from '../Calendar/Top';
import WeekList from '../Calendar/WeekList';

/** A month: a table on desktops, a list of days on phones. Each week and day in it has its own address. */
export default function CalendarMonth({frame, month: data}: {frame: Frame; month: Month}): ReactNode {
  const {month} = data;
  const formats = useFormats();
  const addresses = useAddresses();
  const days = data.weeks.flat().filter(({date}) => monthOf(date) === month);
  const isEmpty = days.every(({occurrences}) => occurrences.length === 0);
  const title = formats.month(month);
  const home = <a href={addresses.home}>{translate({id: 'calendar.title', message: 'Training calendar'})}</a>;
  return (
    <CalendarFrame
      title={translate({id: 'calendar.month.title', message: 'Training in {month}'}, {month: title})}
      description={translate(
        {id: 'calendar.month.lead', message: 'The training sessions of {month}: when, where and with whom.'},
        {month: title},
      )}
      path={addresses.month(month)}
      frame={frame}
    >
      <Top title={home} dayOn={(today) => (monthOf(today) === month ? today : firstBusy(days))} month={month} />
      <CalendarViews>
        <MonthView>
          <MonthBar month={month} view={MONTH_ID} />
          {isEmpty && <Empty month={month} view={MONTH_ID} />}
          <MonthTable data={data} />
        </MonthView>
        <WeekList data={data}>
          <MonthBar month={month} view={AGENDA_ID} />
          {isEmpty && <Empty month={month} view={AGENDA_ID} />}
        </WeekList>
      </CalendarViews>
      <p className={clsx(styles.own, 'screen-only')}>
        <Icon name="calendar" />
        <a href={`${addresses.home}#subscribe`}>
          {translate({id: 'calendar.subscribe', message: 'Add it to your own calendar'})}
        </a>
      </p>
    </CalendarFrame>
  );
}

/** Opens week and day views on this month's first busy day, unless today is in this month. */
function firstBusy(days: readonly CalendarDay[]): string {
  const busy = days.find(({occurrences}) => occurrences.some((each) => !isCancelledOrPostponed(each)));
  return (busy ?? days[0])?.date ?? '';
}

function Empty(where: {month: string; view: View}): ReactNode {
  return (
    <p className={clsx(styles.notice, where.view === MONTH_ID && 'screen-only')}>
      {translate({id: 'calendar.month.empty', message: 'No sessions this month.'})} <NextOnes {...where} />
    </p>
  );
}
