import {translate} from '@docusaurus/Translate';
import {isCancelledOrPostponed} from '../content/isCancelledOrPostponed';
import type {Occurrence} from '../content/occurrences';
import type {IconName} from './Icon';

export interface SessionState {
  name: 'full' | 'cancelled' | 'postponed' | 'moved';
  icon: IconName;
  /** Red is for what doesn't take place at all. */
  tone: 'attention' | 'bad' | 'accent';
  word: string;
}

/** Where a date differs from the plan: the same icon, color and word on every page. */
export function statesOf({
  status,
  movedFrom = null,
}: Pick<Occurrence, 'status'> & {movedFrom?: string | null}): SessionState[] {
  const states: SessionState[] = [];
  if (status === 'full') {
    states.push({
      name: 'full',
      icon: 'people',
      tone: 'attention',
      word: translate({id: 'word.full', message: 'Full'}),
    });
  }
  if (status === 'cancelled') {
    states.push({
      name: 'cancelled',
      icon: 'cross',
      tone: 'bad',
      word: translate({id: 'word.cancelled', message: 'Canceled'}),
    });
  }
  if (status === 'postponed') {
    states.push({
      name: 'postponed',
      icon: 'undo',
      tone: 'attention',
      word: translate({id: 'word.postponed', message: 'Postponed'}),
    });
  }
  if (movedFrom && !isCancelledOrPostponed({status})) {
    states.push({
      name: 'moved',
      icon: 'calendar',
      tone: 'accent',
      word: translate({id: 'session.moved', message: 'Moved'}),
    });
  }
  return states;
}
