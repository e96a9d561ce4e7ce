import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import ShownBetween from '../../../../components/ShownBetween';
import type {Span, Spans} from '../../domain/todaySpans';
import {AGENDA_ID, MONTH_ID, useAddresses} from './addresses';
import styles from './styles.module.css';

/**
 * From one view to another: the same sessions one after the other, as a month, as a week, as a day.
 *
 * @param spans the weeks and days to open on, one after the other as time goes by
 */
export default function ViewLinks({spans: {weeks, days}}: {spans: Spans}): ReactNode {
  const addresses = useAddresses();
  return (
    <nav className={clsx(styles.views, 'screen-only')} aria-label={translate({id: 'calendar.views', message: 'Views'})}>
      <a href={`#${AGENDA_ID}`} className={styles.toAgenda}>
        {translate({id: 'calendar.view.agenda', message: 'Agenda'})}
      </a>
      <a href={`#${MONTH_ID}`} className={styles.toMonth}>
        {translate({id: 'calendar.view.month', message: 'Month'})}
      </a>
      <LinkInTime
        spans={weeks}
        to={({start, month}) => addresses.week(start, month)}
        className={styles.toWeek}
        text={translate({id: 'calendar.view.week', message: 'Week'})}
      />
      <LinkInTime
        spans={days}
        to={({start}) => addresses.day(start)}
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
  return spans.map((span) => (
    <ShownBetween
      key={`${span.start}${span.from}`}
      from={span.from}
      until={span.until}
      initially={span.initially}
      className={className}
    >
      <a href={to(span)}>{text}</a>
    </ShownBetween>
  ));
}
