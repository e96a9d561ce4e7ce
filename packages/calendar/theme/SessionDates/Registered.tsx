import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';
import {formatStart} from '../dateWords';
import {seatAddress} from '../RegisterButton/seatAddress';
import {AddLinks} from '../SessionBlock/calendarLinks';
import type {DateProps} from '../SessionBlock/dateProps';
import fold from '../SessionBlock/fold.module.css';
import block from '../SessionBlock/styles.module.css';
import styles from './styles.module.css';

/** For people who are registered: add each date to a calendar, or give up the seat. */
export default function Registered({dates, part}: {dates: readonly DateOfPart[]; part: SessionPart}): ReactNode {
  const {registration, endsAt, builtAt} = part;
  return (
    <ShownBetween as="div" until={endsAt ?? undefined} initially={endsAt === null || endsAt > builtAt}>
      <details className={styles.fold}>
        <summary className={clsx(fold.summary, 'screen-only')}>
          {registration.by === 'mail'
            ? translate({id: 'session.registered', message: 'Already registered?'})
            : translate({id: 'session.addOne', message: 'Add one date to my calendar'})}
        </summary>
        <ul className={clsx(styles.registered, 'plain-list screen-only')}>
          {dates.map((date) => date.add && <DateLinks key={date.startsAt} date={date} part={part} />)}
        </ul>
      </details>
    </ShownBetween>
  );
}

function DateLinks({date, part}: DateProps): ReactNode {
  const formats = useFormats();
  const {startsAt, endsAt, add} = date;
  const when = formatStart(date, formats);
  const cancel = translate({id: 'session.cancel.mail', message: 'Cancel by e-mail'});
  return (
    <ShownBetween as="li" until={endsAt} initially={endsAt > part.builtAt}>
      {formats.longDate(date.start)}
      <span className={block.links}>
        {add && <AddLinks add={add} when={when} />}
        {part.registration.by === 'mail' && (
          <ShownBetween until={startsAt} initially={startsAt > part.builtAt}>
            <a href={seatAddress('cancellation', part, date, formats)} aria-label={`${cancel}: ${when}`}>
              {cancel}
            </a>
          </ShownBetween>
        )}
      </span>
    </ShownBetween>
  );
}
