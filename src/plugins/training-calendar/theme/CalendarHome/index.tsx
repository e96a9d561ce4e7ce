import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import ShownBetween from '../../../../components/ShownBetween';
import {useFilters} from '../../client/useFilters';
import {filterBy, isFiltered} from '../../domain/filters';
import type {CalendarFrame, CalendarMonth, OccurrenceList} from '../../domain/pageData';
import {timeComing} from '../../domain/timed';
import {daysAfter, monthOf} from '../../domain/weeks';
import AgendaList from '../Calendar/AgendaList';
import {AGENDA_ID, MONTH_ID, useAddresses} from '../Calendar/addresses';
import FilterForm from '../Calendar/FilterForm';
import Frame from '../Calendar/Frame';
import MonthLinks from '../Calendar/MonthLinks';
import MonthTable from '../Calendar/MonthTable';
import Subscribe from '../Calendar/Subscribe';
import styles from '../Calendar/styles.module.css';
import ViewLinks from '../Calendar/ViewLinks';

interface Props {
  frame: CalendarFrame;
  coming: OccurrenceList;
  /** That of the build and those that follow: one of them is that of the day of reading. */
  months: readonly {month: CalendarMonth}[];
}

/** The calendar: on a desk the month of the day of reading, and everywhere what comes next. */
export default function CalendarHome({frame, coming, months}: Props): ReactNode {
  const inUse = useFilters();
  const addresses = useAddresses(inUse.search);
  const {sessions, occurrences, isWhole} = coming;
  const filtered = isFiltered(inUse.filters);
  const shown = occurrences.filter(filterBy(inUse.filters, sessions));
  return (
    <Frame
      title={translate({id: 'calendar.title', message: 'Training calendar'})}
      description={translate({id: 'calendar.lead', message: 'Every training session: when, where and with whom.'})}
      path={addresses.home}
      frame={frame}
    >
      <h1>
        <Translate id="calendar.title">Training calendar</Translate>
      </h1>
      <ViewLinks months={months.map(({month}) => month)} frame={frame} elsewhere={addresses} />
      {occurrences.length > 0 && (
        <FilterForm inUse={inUse} names={frame.names} shown={shown.length} all={occurrences.length} />
      )}
      <div className={styles.switch}>
        <section
          id={MONTH_ID}
          className={styles.month}
          aria-label={translate({id: 'calendar.view.month', message: 'Month'})}
        >
          {months.map(({month}) => (
            <MonthInItsTime key={month.month} month={month} frame={frame}>
              <MonthTable
                data={month}
                frame={frame}
                fits={filterBy(inUse.filters, month.sessions)}
                search={inUse.search}
              />
            </MonthInItsTime>
          ))}
        </section>
        <section id={AGENDA_ID} className={styles.coming} aria-labelledby="coming">
          <h2 id="coming" className={styles.comingTitle}>
            <Translate id="calendar.coming">What comes next</Translate>
          </h2>
          <NoneLeft list={coming} />
          <AgendaList
            items={timeComing(shown, filtered ? shown.length : undefined)}
            sessions={sessions}
            frame={frame}
            choice={inUse.search}
          />
          {!isWhole && (
            <p>
              <Translate id="calendar.coming.more">Later sessions stand on the pages of their months.</Translate>
            </p>
          )}
        </section>
      </div>
      <section aria-labelledby="months" className={styles.noPaper}>
        <h2 id="months">
          <Translate id="calendar.months">All months</Translate>
        </h2>
        <MonthLinks frame={frame} addresses={addresses} which="coming" />
        <p>
          <Link to={addresses.past}>
            <Translate id="calendar.past.link">Past sessions</Translate>
          </Link>
        </p>
      </section>
      <Subscribe frame={frame} />
    </Frame>
  );
}

/** On the day of reading one of the months is in sight, if the page has it; the zone is the reader's. */
function MonthInItsTime({
  month: {month, weeks},
  frame,
  children,
}: {
  month: CalendarMonth;
  frame: CalendarFrame;
  children: ReactNode;
}): ReactNode {
  const last = weeks.flatMap(({days}) => days).findLast(({date}) => monthOf(date) === month)?.date as string;
  const isFirst = monthOf(frame.buildDay) === month;
  return (
    <ShownBetween
      as="div"
      // A clock that stands before the day of the build still has a month to show.
      from={isFirst ? undefined : `${month}-01T00:00`}
      until={`${daysAfter(last, 1)}T00:00`}
      initially={isFirst}
    >
      {children}
    </ShownBetween>
  );
}

function NoneLeft({list: {occurrences}}: {list: OccurrenceList}): ReactNode {
  const lastEnd = occurrences
    .map(({endsAt}) => endsAt)
    .toSorted()
    .at(-1);
  return (
    <ShownBetween as="p" className={styles.notice} from={lastEnd} initially={occurrences.length === 0}>
      <Translate id="calendar.empty">
        No training session is planned at the moment. When one is, it appears here and in the calendars that have
        subscribed.
      </Translate>
    </ShownBetween>
  );
}
