import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import {useFilters} from '../../client/useFilters';
import {useTarget} from '../../client/useTarget';
import {filterBy} from '../../domain/filters';
import type {CalendarFrame, CalendarMonth as Month} from '../../domain/pageData';
import {type Addresses, MONTH_ID, useAddresses} from '../Calendar/addresses';
import FilterForm from '../Calendar/FilterForm';
import Frame from '../Calendar/Frame';
import MonthTable from '../Calendar/MonthTable';
import styles from '../Calendar/styles.module.css';
import ViewLinks from '../Calendar/ViewLinks';
import WeekList from '../Calendar/WeekList';

/** A month: on a desk as a table, on a phone day by day; and each of its weeks and days by an address of its own. */
export default function CalendarMonth({frame, month: data}: {frame: CalendarFrame; month: Month}): ReactNode {
  const {month, weeks, sessions} = data;
  const formats = useFormats();
  const inUse = useFilters();
  useTarget();
  const addresses = useAddresses(inUse.search);
  const fits = filterBy(inUse.filters, sessions);
  const all = weeks.flatMap(({days}) => days).flatMap(({occurrences}) => occurrences);
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
      <p className={styles.kind}>
        <Link to={addresses.home}>
          <Translate id="calendar.title">Training calendar</Translate>
        </Link>
      </p>
      <h1>{title}</h1>
      <OtherMonths month={month} frame={frame} addresses={addresses} />
      <ViewLinks months={[data]} frame={frame} elsewhere={null} />
      {all.length > 0 && (
        <FilterForm inUse={inUse} names={frame.names} shown={all.filter(fits).length} all={all.length} />
      )}
      <div className={styles.switch}>
        <section
          id={MONTH_ID}
          className={styles.month}
          aria-label={translate({id: 'calendar.view.month', message: 'Month'})}
        >
          <MonthTable data={data} frame={frame} fits={fits} search={inUse.search} />
        </section>
        <WeekList data={data} frame={frame} fits={fits} search={inUse.search} />
      </div>
    </Frame>
  );
}

interface OtherMonthsProps {
  month: string;
  frame: CalendarFrame;
  addresses: Addresses;
}

/** To the months beside this one that have a page. */
function OtherMonths({month, frame: {months}, addresses}: OtherMonthsProps): ReactNode {
  const formats = useFormats();
  const place = months.findIndex((each) => each.month === month);
  const [before, after] = [months[place - 1], months[place + 1]];
  return (
    <nav className={styles.turn} aria-label={translate({id: 'calendar.otherMonths', message: 'Other months'})}>
      {before && (
        <Link to={addresses.month(before.month)}>
          <span aria-hidden="true">← </span>
          {formats.month(before.month)}
        </Link>
      )}
      {after && (
        <Link to={addresses.month(after.month)}>
          {formats.month(after.month)}
          <span aria-hidden="true"> →</span>
        </Link>
      )}
    </nav>
  );
}
