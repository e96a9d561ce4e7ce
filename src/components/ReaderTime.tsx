import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {tellReaderTime} from '../boot/readerTime';

interface Props {
  /** The instant, `2027-03-03T15:30:00Z`. */
  at: string;
  /** The zone in which the page tells it. */
  timeZone: string;
}

/**
 * A time on the reader's own clock, where that shows another one. `@theme/ReaderTimeScript` tells it before the first paint
 * and without React; React tells what it draws again, and leaves alone what stands there.
 */
export default function ReaderTime({at, timeZone}: Props): ReactNode {
  return (
    <span className="reader-time" hidden suppressHydrationWarning>
      {' '}
      <Translate
        id="time.reader"
        values={{
          time: (
            <time ref={tell} dateTime={at} data-zone={timeZone} suppressHydrationWarning>
              {''}
            </time>
          ),
        }}
        description="After the time of a session, for a reader elsewhere"
      >
        {'({time} your time)'}
      </Translate>
    </span>
  );
}

function tell(time: HTMLTimeElement | null): void {
  if (time) tellReaderTime(time);
}
