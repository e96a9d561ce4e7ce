import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import ShownBetween from '../../../../components/ShownBetween';
import {nextSpans, type Span} from '../../domain/nextSpans';
import type {CalendarFrame, CalendarMonth} from '../../domain/pageData';
import {type Addresses, AGENDA_ID, dayId, MONTH_ID, weekId} from './addresses';
import styles from './styles.module.css';

interface Props {
  /** The months whose tables the page has, in their order. */
  months: readonly CalendarMonth[];
  frame: CalendarFrame;
  /** Where weeks and days are on pages of their own months; null on such a page itself. */
  elsewhere: Addresses | null;
}

/**
 * From one view to another: the same sessions one after the other, as a month, as a week, as a day. The week and the
 * day are those of the next session on the day of reading.
 */
export default function ViewLinks({months, frame, elsewhere}: Props): ReactNode {
  const {weeks, days} = nextSpans(months, frame.buildDay);
  const toWeek = ({start, month}: Span) => (elsewhere ? elsewhere.week(start, month) : `#${weekId(start)}`);
  const toDay = ({start}: Span) => (elsewhere ? elsewhere.day(start) : `#${dayId(start)}`);
  return (
    <nav className={styles.views} aria-label={translate({id: 'calendar.views', message: 'Views'})}>
      <a href={`#${AGENDA_ID}`} className={styles.toAgenda}>
        {translate({id: 'calendar.view.agenda', message: 'Agenda'})}
      </a>
      <a href={`#${MONTH_ID}`} className={styles.toMonth}>
        {translate({id: 'calendar.view.month', message: 'Month'})}
      </a>
      <LinkInTime
        spans={weeks}
        to={toWeek}
        className={styles.toWeek}
        text={translate({id: 'calendar.view.week', message: 'Week'})}
      />
      <LinkInTime
        spans={days}
        to={toDay}
        className={styles.toDay}
        text={translate({id: 'calendar.view.day', message: 'Day'})}
      />
    </nav>
  );
}

interface LinkProps {
  spans: readonly Span[];
  to: (span: Span) => string;
  className: string | undefined;
  text: string;
}

/** One of the links is in sight, on the day of reading. */
function LinkInTime({spans, to, className, text}: LinkProps): ReactNode {
  return spans.map((span, place) => (
    <ShownBetween
      key={span.start}
      from={span.from}
      until={span.until}
      initially={place === 0}
      className={clsx(className)}
    >
      <a href={to(span)}>{text}</a>
    </ShownBetween>
  ));
}
