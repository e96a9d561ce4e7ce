import {isCancelledOrPostponed, type Occurrence} from '@deskbook/content/occurrences';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Badge from './Badge';
import type {IconName} from './Icon';

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

export interface SessionState {
  name: 'full' | 'cancelled' | 'postponed' | 'moved';
  icon: IconName;
  tone: 'attention' | 'bad' | 'accent';
  word: string;
}

/** Red means it doesn't take place at all. */
const LOOKS = {
  full: {icon: 'people', tone: 'attention'},
  cancelled: {icon: 'cross', tone: 'bad'},
  postponed: {icon: 'undo', tone: 'attention'},
  moved: {icon: 'calendar', tone: 'accent'},
} as const;

/** Returns how a date differs from the plan, with the same icon, color and word on every page. */
export function statesOf({
  status,
  movedFrom = null,
}: Pick<Occurrence, 'status'> & {movedFrom?: string | null}): SessionState[] {
  const words = {
    full: translate({id: 'word.full', message: 'Full'}),
    cancelled: translate({id: 'word.cancelled', message: 'Canceled'}),
    postponed: translate({id: 'word.postponed', message: 'Postponed'}),
    moved: translate({id: 'session.moved', message: 'Moved'}),
  };
  const names = [
    ...(status === 'scheduled' ? [] : [status]),
    ...(movedFrom && !isCancelledOrPostponed({status}) ? ['moved' as const] : []),
  ];
  return names.map((name) => ({name, word: words[name], ...LOOKS[name]}));
}
