import type {ReactNode} from 'react';
import ShownBetween from './ShownBetween';

interface Props<T> {
  /** Sorted by end. */
  dates: readonly T[];
  /** How many to show at a time. Later ones appear as these pass. */
  shown?: number;
  as?: 'span' | 'div' | 'li';
  className?: string | undefined;
  children: (date: T) => ReactNode;
}

export default function UpcomingDates<T extends {endsAt: string}>({
  dates,
  shown = 1,
  as = 'div',
  className,
  children,
}: Props<T>): ReactNode {
  return dates.map((date, place) => (
    <ShownBetween
      as={as}
      // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and two dates may start together
      key={place}
      className={className}
      from={dates[place - shown]?.endsAt}
      until={date.endsAt}
      initially={place < shown}
    >
      {children(date)}
    </ShownBetween>
  ));
}
