import type {Occurrence} from '@deskbook/content/occurrences';
import type {ReactNode} from 'react';
import Badge from './Badge';
import {statesOf} from './sessionStates';

interface Props extends Pick<Occurrence, 'status'> {
  /** The original date in the series, if it was moved. */
  movedFrom?: string | null;
  /** For month cells. */
  isSmall?: boolean;
}

/** Says with a word and an icon if a session doesn't take place as planned. */
export default function StatusBadge({isSmall, ...date}: Props): ReactNode {
  return statesOf(date).map(({name, icon, tone, word}) => (
    <Badge key={name} icon={icon} tone={tone} isSmall={isSmall}>
      {word}
    </Badge>
  ));
}
