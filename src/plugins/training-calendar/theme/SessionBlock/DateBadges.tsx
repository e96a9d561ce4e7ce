import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Badge from '../../../../components/Badge';
import ShownBetween from '../../../../components/ShownBetween';
import StatusBadge from '../../../../components/StatusBadge';
import type {DateOfPart} from '../../domain/sessionPart';
import styles from './styles.module.css';

/** The state of a date in words: whether it runs now, is full or was called off, or takes place on another day. */
export default function DateBadges({date}: {date: DateOfPart}): ReactNode {
  const {startsAt, endsAt, status, movedFrom, add} = date;
  return (
    <span className={styles.badges}>
      {add && (
        <ShownBetween from={startsAt} until={endsAt} initially={false}>
          <Badge icon="clock" tone="good">
            {translate({id: 'session.now', message: 'Now', description: 'Beside a session that is running'})}
          </Badge>
        </ShownBetween>
      )}
      <StatusBadge status={status} movedFrom={movedFrom} />
    </span>
  );
}
