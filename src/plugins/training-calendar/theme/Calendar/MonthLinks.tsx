import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import type {CalendarFrame} from '../../domain/pageData';
import {monthOf} from '../../domain/weeks';
import type {Addresses} from './addresses';
import styles from './styles.module.css';

interface Props {
  frame: CalendarFrame;
  addresses: Addresses;
  /** Those that are over on the day of reading, the last one first, or those that are not. */
  which: 'past' | 'coming';
}

/** The months that have a page, with the number of sessions in each. */
export default function MonthLinks({frame: {months, buildDay}, addresses, which}: Props): ReactNode {
  const formats = useFormats();
  const now = monthOf(buildDay);
  const shown = which === 'past' ? months.filter(({count}) => count > 0).toReversed() : months;
  return (
    <ul className={styles.months}>
      {shown.map(({month, count}) => (
        <ShownBetween
          as="li"
          key={month}
          from={which === 'past' ? `${monthAfter(month)}-01T00:00` : undefined}
          until={which === 'coming' ? `${monthAfter(month)}-01T00:00` : undefined}
          initially={which === 'past' ? month < now : month >= now}
        >
          <Link to={addresses.month(month)}>{formats.month(month)}</Link>{' '}
          <span className={styles.quiet}>
            <CountText count={count} />
          </span>
        </ShownBetween>
      ))}
    </ul>
  );
}

function CountText({count}: {count: number}): ReactNode {
  const {selectMessage} = usePluralForm();
  if (count === 0) return <Translate id="calendar.month.none">none yet</Translate>;
  return selectMessage(
    count,
    translate({id: 'calendar.month.count', message: '{count} session|{count} sessions'}),
  ).replace('{count}', String(count));
}

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
