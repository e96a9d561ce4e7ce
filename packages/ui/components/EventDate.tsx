import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from './formats';
import ShownBetween, {dayAfter} from './ShownBetween';

interface Props {
  /** `YYYY-MM-DD` */
  date: string;
  /** Whether it was still to come on the build day; the browser checks again on the day of reading. */
  isAhead: boolean;
  /** Whether the page says that it hasn't happened, whatever the date. */
  isOpen?: boolean;
  /** The date as it should be shown, if not in full. */
  children?: ReactNode;
}

/** The day on which something happened. Until then, it is expected. */
export default function EventDate({date, isAhead, isOpen = false, children}: Props): ReactNode {
  const formats = useFormats();
  const time = children ?? <time dateTime={date}>{formats.date(date)}</time>;
  const past = isOpen ? (
    <Translate id="date.wasExpected" values={{date: time}}>
      {'was expected {date}'}
    </Translate>
  ) : (
    time
  );
  if (!isAhead) return past;
  const turn = isOpen ? dayAfter(date) : `${date}T00:00`;
  return (
    <>
      <ShownBetween until={turn} initially>
        <Translate id="date.expected" values={{date: time}}>
          {'expected {date}'}
        </Translate>
      </ShownBetween>
      <ShownBetween from={turn} initially={false}>
        {past}
      </ShownBetween>
    </>
  );
}
