import type {DayClosed} from '@deskbook/content/closedDays';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import ShownBetween, {dayAfter} from './ShownBetween';

interface Props {
  className?: string;
  children: (day: DayClosed) => ReactNode;
}

/** Content for days when the help desk is closed. Not printed, since paper is read on other days, too. */
export default function OnDaysClosed({className = '', children}: Props): ReactNode {
  const days = useDocusaurusContext().siteConfig.customFields?.helpDeskClosed as readonly DayClosed[] | undefined;
  return days?.map((day) => (
    <ShownBetween
      key={day.date}
      className={`${className} screen-only`}
      from={`${day.date}T00:00`}
      until={dayAfter(day.date)}
      initially={false}
    >
      {children(day)}
    </ShownBetween>
  ));
}
