import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import opener from '../../../../components/Opener.module.css';

/** From a week to this week, or from a day to today: `src/boot/calendar/goToToday.ts` knows which that is. */
export default function TodayButton({view}: {view: 'week' | 'day'}): ReactNode {
  return (
    <button type="button" className={clsx(opener.opener, 'needs-script')} name="today" value={view}>
      {translate({id: 'calendar.today', message: 'Today'})}
    </button>
  );
}
