import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import opener from '../../../../components/Opener.module.css';
import ShownBetween from '../../../../components/ShownBetween';
import type {CalendarFrame} from '../../domain/pageData';
import {monthAfter, monthOf} from '../../domain/weeks';
import {type Addresses, MONTH_ID} from './addresses';
import styles from './styles.module.css';
import Turn, {InShort, type Way} from './Turn';

interface Props {
  month: string;
  frame: CalendarFrame;
  addresses: Addresses;
  /** Whether it is above the table of the month: the next one then opens as a table too. */
  isTable: boolean;
}

/** To the months beside this one, and to the one that the reader lives in. */
export default function MonthNav({month, frame: {months, buildDay}, addresses, isTable}: Props): ReactNode {
  const formats = useFormats();
  const place = months.findIndex((each) => each.month === month);
  const to = (other: string) => `${addresses.month(other)}${isTable ? `#${MONTH_ID}` : ''}`;
  const way = (other: {month: string} | undefined): Way | null =>
    other
      ? {
          to: to(other.month),
          text: <InShort long={formats.month(other.month)} short={formats.shortMonth(`${other.month}-01`)} />,
        }
      : null;
  return (
    <Turn
      label={translate({id: 'calendar.otherMonths', message: 'Other months'})}
      before={way(months[place - 1])}
      after={way(months[place + 1])}
    >
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
    </Turn>
  );
}

/** A month by its name, with what leads to others. */
export function MonthBar(props: Props): ReactNode {
  const formats = useFormats();
  return (
    <div className={styles.bar}>
      <h2 className={styles.monthTitle}>{formats.month(props.month)}</h2>
      <MonthNav {...props} />
    </div>
  );
}
