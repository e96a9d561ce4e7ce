import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Occurrence} from '../content/occurrences';
import Badge from './Badge';

/** Where a session does not simply take place: in a word with its icon. */
export default function StatusBadge({status}: Pick<Occurrence, 'status'>): ReactNode {
  switch (status) {
    case 'full':
      return (
        <Badge icon="people" tone="attention">
          {translate({id: 'word.full', message: 'Full'})}
        </Badge>
      );
    case 'cancelled':
      return (
        <Badge icon="cross" tone="bad">
          {translate({id: 'word.cancelled', message: 'Cancelled'})}
        </Badge>
      );
    case 'postponed':
      return (
        <Badge icon="undo" tone="attention">
          {translate({id: 'word.postponed', message: 'Postponed'})}
        </Badge>
      );
    case 'scheduled':
      return null;
  }
}
