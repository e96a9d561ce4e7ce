import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFrame} from '../../client/frame';
import {monthAfter, monthOf} from '../../domain/weeks';
import {useAddresses} from './addresses';
import styles from './styles.module.css';

interface Props {
  /** All months, or past months with sessions, latest first */
  which: 'all' | 'past';
  current?: string | undefined;
}

/** Links to the months that have a page, with the number of sessions in each. */
export default function MonthLinks({which, current}: Props): ReactNode {
  const {months, buildDay} = useFrame();
  const addresses = useAddresses();
  const formats = useFormats();
  const now = monthOf(buildDay);
  const shown = which === 'past' ? months.filter(({count}) => count > 0).toReversed() : months;
  return (
    <ul className={clsx(styles.months, 'plain-list')}>
      {shown.map(({month, count}) => (
        <ShownBetween
          as="li"
          key={month}
          from={which === 'past' ? `${monthAfter(month)}-01T00:00` : undefined}
          initially={which === 'all' || month < now}
        >
          <a href={addresses.month(month)} aria-current={month === current ? 'page' : undefined}>
            {formats.month(month)}
          </a>{' '}
          <span className="quiet">
            <CountText count={count} />
          </span>
        </ShownBetween>
      ))}
    </ul>
  );
}

function CountText({count}: {count: number}): ReactNode {
  const formats = useFormats();
  if (count === 0) return translate({id: 'calendar.month.none', message: 'none yet'});
  return formats.counted(count, translate({id: 'calendar.month.count', message: '{count} session|{count} sessions'}));
}
