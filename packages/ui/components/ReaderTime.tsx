import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {tellReaderTime} from '../browser/readerTime';

interface Props {
  /** An instant such as `2027-03-03T15:30:00Z`. */
  at: string;
  timeZone: string;
}

/**
 * A time in the reader's time zone, if it differs. `@theme/ReaderTimeScript` fills it in before the first paint,
 * without React. React fills in what it renders again, and leaves the existing text alone.
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
        description="After the time of a session, for a reader in another time zone"
      >
        {'({time} your time)'}
      </Translate>
    </span>
  );
}

function tell(time: HTMLTimeElement | null): void {
  if (time) tellReaderTime(time);
}
