import ShownBetween, {dayAfter} from '@deskbook/ui/components/ShownBetween';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useListFrame} from '../../client/frame';
import styles from './styles.module.css';

export default function Today({date}: {date: string}): ReactNode {
  const {buildDay} = useListFrame();
  return (
    <ShownBetween
      className={clsx(styles.today, 'screen-only')}
      from={`${date}T00:00`}
      until={dayAfter(date)}
      initially={date === buildDay}
    >
      {translate({id: 'calendar.today', message: 'Today'})}
    </ShownBetween>
  );
}
