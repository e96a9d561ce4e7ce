import type {ReactNode} from 'react';
import type {Occurrence} from '../content/occurrences';
import Badge from './Badge';
import {statesOf} from './sessionStates';

interface Props extends Pick<Occurrence, 'status'> {
  /** The date that a series gave it, where it takes place on another. */
  movedFrom?: string | null;
  /** As in the cells of a month. */
  isSmall?: boolean;
}

/** Where a session doesn't take place as planned: in a word with its icon. */
export default function StatusBadge({isSmall, ...date}: Props): ReactNode {
  return statesOf(date).map(({name, icon, tone, word}) => (
    <Badge key={name} icon={icon} tone={tone} isSmall={isSmall}>
      {word}
    </Badge>
  ));
}
