import Translate from '@docusaurus/Translate';
import {type ReactNode, useSyncExternalStore} from 'react';
import {useFormats} from './formats';

interface Props {
  /** The instant, `2027-03-03T15:30:00Z`. */
  at: string;
  /** The zone in which the page tells it. */
  timeZone: string;
}

/**
 * A time on the reader's own clock, where that shows another one. It is known when React is awake: an element with
 * `data-wake` that names that zone wakes the page of a reader who is in another zone.
 */
export default function ReaderTime({at, timeZone}: Props): ReactNode {
  const formats = useFormats();
  const own = useReaderZone();
  if (!own) return null;
  const time = formats.instant(at, own);
  if (time === formats.instant(at, timeZone)) return null;
  return (
    <>
      {' '}
      <span className="reader-time">
        <Translate id="time.reader" values={{time}} description="After the time of a session, for a reader elsewhere">
          {'({time} on your clock)'}
        </Translate>
      </span>
    </>
  );
}

function useReaderZone(): string | null {
  return useSyncExternalStore(neverChanges, ownZone, () => null);
}

const neverChanges = () => () => {};

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
