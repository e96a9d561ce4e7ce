import {latest} from '@deskbook/text/dates/dates';
import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import CalendarFrame from '@theme/CalendarFrame';
import CalendarViews from '@theme/CalendarViews';
import type {ReactNode} from 'react';
import {useFrame} from '../../client/frame';
import {upcomingDays} from '../../domain/listedDays';
import type {CalendarMonth, CalendarFrame as Frame, HomeMonth, UpcomingList} from '../../domain/pageData';
import {monthOf} from '../../domain/weeks';
import AgendaList from '../Calendar/AgendaList';
import {AGENDA_ID, MONTH_ID, useAddresses} from '../Calendar/addresses';
import MonthBar from '../Calendar/MonthBar';
import MonthTable from '../Calendar/MonthTable';
import MonthView from '../Calendar/MonthView';
import Subscribe from '../Calendar/Subscribe';
import styles from '../Calendar/styles.module.css';
import Top from '../Calendar/Top';

interface Props {
  frame: Frame;
  upcoming: UpcomingList;
  home: readonly HomeMonth[];
  /** The months of `home`, in the same order */
  months: readonly {month: CalendarMonth}[];
}

/** The calendar's first page: the month of the next session on desktops, a list of upcoming sessions on phones. */
export default function CalendarHome({frame, upcoming, home, months}: Props): ReactNode {
  const addresses = useAddresses();
  const title = translate({id: 'calendar.title', message: 'Training calendar'});
  const {occurrences, isWhole, closed} = upcoming;
  return (
    <CalendarFrame
      title={title}
      description={translate({id: 'calendar.lead', message: 'Every training session: when, where and with whom.'})}
      path={addresses.home}
      frame={frame}
    >
      <Top title={title}>
        <p>
          <Link to={addresses.past}>{translate({id: 'calendar.past.link', message: 'Past sessions'})}</Link>
        </p>
      </Top>
      <NoneLeft list={upcoming} />
      <CalendarViews>
        <MonthView>
          {months.map(({month}, place) => (
            <ShownBetween
              as="div"
              key={month.month}
              from={home[place]?.from}
              until={home[place]?.until}
              initially={place === 0}
            >
              <MonthBar month={month.month} view={MONTH_ID} />
              <WhyThisMonth month={month.month} />
              <MonthTable data={month} />
            </ShownBetween>
          ))}
        </MonthView>
        <section id={AGENDA_ID} className={styles.agenda} aria-labelledby="coming">
          <h2 id="coming" className={styles.upcomingTitle}>
            {translate({id: 'calendar.coming', message: 'Coming up'})}
          </h2>
          <AgendaList days={upcomingDays(occurrences, closed)} />
          {!isWhole && (
            <p>{translate({id: 'calendar.coming.more', message: 'For later sessions, go to their month.'})}</p>
          )}
        </section>
      </CalendarViews>
      <Subscribe />
    </CalendarFrame>
  );
}

/** Says why the calendar doesn't open on the current month. */
function WhyThisMonth({month}: {month: string}): ReactNode {
  const {buildDay} = useFrame();
  const formats = useFormats();
  return (
    <ShownBetween
      as="p"
      className="quiet screen-only"
      until={`${month}-01T00:00`}
      initially={monthOf(buildDay) < month}
    >
      <Translate id="calendar.noneBefore" values={{month: formats.month(month)}}>
        {'There are no more sessions before {month}, so the calendar opens here.'}
      </Translate>
    </ShownBetween>
  );
}

function NoneLeft({list: {occurrences}}: {list: UpcomingList}): ReactNode {
  const lastEnd = latest(occurrences.map(({endsAt}) => endsAt));
  return (
    <ShownBetween as="p" className={styles.notice} from={lastEnd} initially={occurrences.length === 0}>
      {translate({
        id: 'calendar.empty',
        message:
          'No training is scheduled right now. New sessions appear here and in every calendar that subscribes to this one.',
      })}
    </ShownBetween>
  );
}
