import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import DateBlock from '@deskbook/ui/components/DateBlock';
import {useFormats} from '@deskbook/ui/components/formats';
import PageIcon from '@deskbook/ui/components/PageIcon';
import ReaderTime from '@deskbook/ui/components/ReaderTime';
import StatusBadge from '@deskbook/ui/components/StatusBadge';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {formatLocation} from '../../domain/location';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';
import {formatHours} from '../dateWords';
import {NowBadge} from '../timeBadges';
import type {DateProps} from './dateProps';
import styles from './styles.module.css';

export default function DateFacts({date, part}: DateProps): ReactNode {
  const formats = useFormats();
  const {start, startsAt, timeZone, place, online, trainers} = date;
  const isOff = isCancelledOrPostponed(date);
  return (
    <div className={styles.date}>
      <div aria-hidden="true">
        <DateBlock date={start} isOff={isOff} />
      </div>
      <div className={styles.facts}>
        <p className={styles.day}>
          <time dateTime={start} className={clsx(isOff && styles.struck)}>
            {formats.longDate(start)}
          </time>
          <DateBadges date={date} />
        </p>
        <p>
          <PageIcon name="clock" />
          <span className={clsx(isOff && styles.struck)}>
            {formatHours(date, formats)}, {formats.zone(timeZone, startsAt)}
            <ReaderTime at={startsAt} timeZone={timeZone} />
          </span>
        </p>
        {place && (
          <p>
            <PageIcon name="place" />
            {formatLocation(place)}
          </p>
        )}
        {online && (
          <p>
            <PageIcon name="computer" />
            {place
              ? translate({id: 'session.orOnline', message: 'Or online'})
              : translate({id: 'session.online', message: 'Online'})}
          </p>
        )}
        {trainers.length > 0 && (
          <p>
            <PageIcon name="person" />
            <span>{trainers.join(', ')}</span>
          </p>
        )}
        <ForWhom part={part} />
        <Change date={date} />
      </div>
    </div>
  );
}

export function DateBadges({date}: {date: DateOfPart}): ReactNode {
  return (
    <span className={styles.badges}>
      {date.add && <NowBadge date={date} />}
      <StatusBadge status={date.status} movedFrom={date.movedFrom} />
    </span>
  );
}

function ForWhom({part: {capacity, audience, isForAll}}: {part: SessionPart}): ReactNode {
  const formats = useFormats();
  if (capacity === null && audience.length === 0) return null;
  const seats = translate({id: 'session.seats', message: '{count} seat|{count} seats'});
  return (
    <p>
      <PageIcon name="people" />
      <span>
        {capacity !== null && `${formats.counted(capacity, seats)}${audience.length > 0 ? '. ' : ''}`}
        {isForAll && translate({id: 'session.forAll', message: 'For all staff'})}
        {audience.length > 0 && !isForAll && (
          <Translate id="session.for" values={{roles: formats.list(audience)}}>
            {'For {roles}'}
          </Translate>
        )}
      </span>
    </p>
  );
}

export function Change({date: {movedFrom, reason}}: {date: DateOfPart}): ReactNode {
  const formats = useFormats();
  if (!movedFrom && !reason) return null;
  return (
    <p className={styles.change}>
      <PageIcon name="info" />
      <span>
        {movedFrom && (
          <Translate id="session.movedFrom" values={{date: formats.dayOfMonth(movedFrom)}}>
            {'Moved from {date}.'}
          </Translate>
        )}{' '}
        {reason}
      </span>
    </p>
  );
}
