import type {Occurrence} from '@deskbook/content/occurrences';
import Badge from '@deskbook/ui/components/Badge';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

type Instants = Pick<Occurrence, 'startsAt' | 'endsAt'>;

export function NowBadge({date: {startsAt, endsAt}}: {date: Instants}): ReactNode {
  return (
    <ShownBetween from={startsAt} until={endsAt} initially={false}>
      <Badge icon="clock" tone="good">
        {translate({id: 'session.now', message: 'Now'})}
      </Badge>
    </ShownBetween>
  );
}

interface NextProps {
  date: Instants;
  /** When it becomes the next one. */
  from: string | undefined;
  initially: boolean;
}

/** A badge on the next session, until it starts. */
export function NextBadge({date: {startsAt}, from, initially}: NextProps): ReactNode {
  return (
    <ShownBetween from={from} until={startsAt} initially={initially}>
      <Badge icon="arrow-right" tone="primary">
        {translate({id: 'session.next', message: 'Next'})}
      </Badge>
    </ShownBetween>
  );
}

export function PastBadge({date: {endsAt}, initially}: {date: Instants; initially: boolean}): ReactNode {
  return (
    <ShownBetween from={endsAt} initially={initially}>
      <Badge icon="check">{translate({id: 'session.past', message: 'Past'})}</Badge>
    </ShownBetween>
  );
}
