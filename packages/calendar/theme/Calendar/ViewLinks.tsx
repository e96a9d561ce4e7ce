import ShownBetween from '@deskbook/ui/components/ShownBetween';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFrame} from '../../client/frame';
import {addressesByDay} from '../../domain/addressesByDay';
import {monthOf, startOfWeek} from '../../domain/weeks';
import {AGENDA_ID, MONTH_ID, useAddresses} from './addresses';
import styles from './styles.module.css';

export interface Props {
  /** Returns the day on which the week and day views open, given the day of reading; that same day if left out. */
  dayOn?: (today: string) => string;
}

export default function ViewLinks({dayOn = (today) => today}: Props): ReactNode {
  const {weekStartsOn} = useFrame();
  const addresses = useAddresses();
  const weekOf = (date: string) => addresses.week(startOfWeek(date, weekStartsOn), monthOf(date));
  return (
    <nav className={clsx(styles.views, 'screen-only')} aria-label={translate({id: 'calendar.views', message: 'Views'})}>
      <a href={`#${AGENDA_ID}`} className={styles.toAgenda}>
        {translate({id: 'calendar.view.agenda', message: 'Agenda'})}
      </a>
      <a href={`#${MONTH_ID}`} className={styles.toMonth}>
        {translate({id: 'calendar.view.month', message: 'Month'})}
      </a>
      <LinkInTime
        addressOn={(today) => weekOf(dayOn(today))}
        className={styles.toWeek}
        text={translate({id: 'calendar.view.week', message: 'Week'})}
      />
      <LinkInTime
        addressOn={(today) => addresses.day(dayOn(today))}
        className={styles.toDay}
        text={translate({id: 'calendar.view.day', message: 'Day'})}
      />
    </nav>
  );
}

interface LinkProps {
  /** Returns the link's address for a day of reading. */
  addressOn: (today: string) => string;
  className: string | undefined;
  text: string;
}

/** Shows the one link that applies on the day of reading. */
function LinkInTime({addressOn, className, text}: LinkProps): ReactNode {
  const {buildDay} = useFrame();
  return addressesByDay(buildDay, addressOn).map(({to, ...time}) => (
    <ShownBetween key={`${to}${time.from}`} className={className} {...time}>
      <a href={to}>{text}</a>
    </ShownBetween>
  ));
}
