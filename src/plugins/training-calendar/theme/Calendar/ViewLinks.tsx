import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import ShownBetween from '../../../../components/ShownBetween';
import type {CalendarFrame, CalendarMonth} from '../../domain/pageData';
import {daysAfter, monthOf} from '../../domain/weeks';
import {type Addresses, AGENDA_ID, dayId, MONTH_ID, weekId} from './addresses';
import styles from './styles.module.css';

interface Props {
  /** The months whose tables the page has, in their order. */
  months: readonly CalendarMonth[];
  frame: CalendarFrame;
  /** Where weeks and days stand on pages of their own months; null on such a page itself. */
  elsewhere: Addresses | null;
}

/**
 * From one view to another: the same sessions one after the other, as a month, as a week, as a day. The week and the
 * day are those of the day of reading, if the months have it.
 */
export default function ViewLinks({months, frame, elsewhere}: Props): ReactNode {
  const weeks = months.flatMap(({month, weeks}) => weeks.map(({start}) => ({month, start})));
  const days = months.flatMap(({month, weeks}) =>
    weeks.flatMap(({days}) => days).filter(({date}) => monthOf(date) === month),
  );
  const weekSpans = unique(weeks.map(({start}) => start)).map((start) => ({
    from: start,
    until: daysAfter(start, 7),
    href: elsewhere
      ? elsewhere.week(start, weeks.find((week) => week.start === start)?.month as string)
      : `#${weekId(start)}`,
  }));
  const busyDay = days.find(({occurrences}) => occurrences.length > 0) ?? days[0];
  const daySpans = days.map(({date}) => ({
    from: date,
    until: daysAfter(date, 1),
    href: elsewhere ? elsewhere.day(date) : `#${dayId(date)}`,
  }));
  return (
    <nav className={styles.views} aria-label={translate({id: 'calendar.views', message: 'Views'})}>
      <a href={`#${AGENDA_ID}`} className={styles.toAgenda}>
        {translate({id: 'calendar.view.agenda', message: 'Agenda'})}
      </a>
      <a href={`#${MONTH_ID}`} className={styles.toMonth}>
        {translate({id: 'calendar.view.month', message: 'Month'})}
      </a>
      <LinkOfToday
        spans={weekSpans}
        otherwise={weekSpans[0]?.href ?? ''}
        frame={frame}
        className={styles.toWeek}
        text={translate({id: 'calendar.view.week', message: 'Week'})}
      />
      <LinkOfToday
        spans={daySpans}
        otherwise={daySpans.find(({from}) => from === busyDay?.date)?.href ?? ''}
        frame={frame}
        className={styles.toDay}
        text={translate({id: 'calendar.view.day', message: 'Day'})}
      />
    </nav>
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

interface LinkOfTodayProps {
  /** Dates, in their order and without gaps. */
  spans: readonly {from: string; until: string; href: string}[];
  /** Where it leads before and after them. */
  otherwise: string;
  frame: CalendarFrame;
  className: string | undefined;
  text: string;
}

function LinkOfToday({spans, otherwise, frame: {buildDay}, className, text}: LinkOfTodayProps): ReactNode {
  const [first, last] = [spans[0]?.from ?? '', spans.at(-1)?.until ?? ''];
  const outside = [
    {until: first, initially: buildDay < first, href: otherwise},
    {from: last, initially: buildDay >= last, href: otherwise},
  ];
  const inside = spans.map((span) => ({...span, initially: buildDay >= span.from && buildDay < span.until}));
  return [...outside, ...inside].map(({initially, href, ...span}: {initially: boolean; href: string} & Span) => (
    <ShownBetween
      key={span.from ?? 'before'}
      from={span.from && `${span.from}T00:00`}
      until={span.until && `${span.until}T00:00`}
      initially={initially}
      className={clsx(className)}
    >
      <a href={href}>{text}</a>
    </ShownBetween>
  ));
}

interface Span {
  from?: string;
  until?: string;
}
