import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import Icon from '../../../../components/Icon';
import ShownBetween from '../../../../components/ShownBetween';
import type {CalendarFrame} from '../../domain/pageData';
import {monthAfter, monthOf} from '../../domain/weeks';
import {type Addresses, MONTH_ID} from './addresses';
import opener from './opener.module.css';
import styles from './styles.module.css';

interface Props {
  month: string;
  frame: CalendarFrame;
  addresses: Addresses;
  /** Whether it is above the table of the month: the next one then opens as a table too. */
  isTable: boolean;
}

/** To the months beside this one, and to the one that the reader lives in. */
export default function MonthNav({month, frame: {months, buildDay}, addresses, isTable}: Props): ReactNode {
  const place = months.findIndex((each) => each.month === month);
  const [before, after] = [months[place - 1], months[place + 1]];
  const to = (other: string) => `${addresses.month(other)}${isTable ? `#${MONTH_ID}` : ''}`;
  return (
    <nav className={styles.turn} aria-label={translate({id: 'calendar.otherMonths', message: 'Other months'})}>
      {before && (
        <a href={to(before.month)} className={clsx(opener.opener, styles.before)}>
          <Icon name="chevron" />
          <MonthName month={before.month} />
        </a>
      )}
      {months.map(({month: each}) => (
        <ShownBetween
          key={each}
          from={`${each}-01T00:00`}
          until={`${monthAfter(each)}-01T00:00`}
          initially={each === monthOf(buildDay)}
        >
          <a href={to(each)} className={opener.opener} aria-current={each === month ? 'date' : undefined}>
            {translate({id: 'calendar.today', message: 'Today'})}
          </a>
        </ShownBetween>
      ))}
      {after && (
        <a href={to(after.month)} className={clsx(opener.opener, styles.after)}>
          <MonthName month={after.month} />
          <Icon name="chevron" />
        </a>
      )}
    </nav>
  );
}

/** In short on a phone. */
function MonthName({month}: {month: string}): ReactNode {
  const formats = useFormats();
  return (
    <>
      <span className={styles.longMonth}>{formats.month(month)}</span>
      <span className={styles.shortMonth} aria-hidden="true">
        {formats.shortMonth(`${month}-01`)}
      </span>
    </>
  );
}

/** Every month that has a page, one click away. */
export function AllMonths({children}: {children: ReactNode}): ReactNode {
  return (
    <details className={styles.jump}>
      <summary className={opener.opener}>
        <Icon name="calendar" />
        {translate({id: 'calendar.jump', message: 'Go to a month'})}
      </summary>
      {children}
    </details>
  );
}
