import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import StatusBadge from '@deskbook/ui/components/StatusBadge';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ComingDate} from '../../domain/comingDates';

/** When and where a session takes place next, as of the day of reading. */
export default function NextDates({dates}: {dates: readonly ComingDate[]}): ReactNode {
  return dates.map((date, index) => (
    <ShownBetween
      as="div"
      // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and two dates may start together
      key={index}
      from={date.from ?? undefined}
      until={date.endsAt}
      initially={date.from === null}
    >
      <NextDate date={date} />
    </ShownBetween>
  ));
}

function NextDate({date}: {date: ComingDate}): ReactNode {
  const formats = useFormats();
  const {startsAt, timeZone, isElsewhere, place, isOnline, status} = date;
  const when = <time dateTime={startsAt}>{formats.instant(startsAt, timeZone)}</time>;
  const where = isOnline ? translate({id: 'place.online', message: 'online'}) : place;
  return (
    <>
      {isCancelledOrPostponed(date) ? <s>{when}</s> : when}
      {isElsewhere && ` ${formats.zone(timeZone, startsAt)}`}
      {where && ` · ${where}`} <StatusBadge status={status} isSmall />
    </>
  );
}
