import Icon from '@deskbook/ui/components/Icon';
import {type SessionState, statesOf} from '@deskbook/ui/components/StatusBadge';
import tones from '@deskbook/ui/components/tones.module.css';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {CalendarOccurrence} from '../../domain/calendarData';
import styles from './marks.module.css';

interface Props {
  occurrences: readonly CalendarOccurrence[];
  isClosed: boolean;
  /** How many rows of the week come before those of the day */
  first?: number;
}

/**
 * A dot or a state icon for each session, for phones, which have no room for the sessions themselves.
 * `packages/engine/boot/filters` hides the marks of the sessions that it hides.
 */
export default function Marks({occurrences, isClosed, first = 0}: Props): ReactNode {
  if (occurrences.length === 0 && !isClosed) return null;
  return (
    <span aria-hidden="true" className={styles.marks}>
      {occurrences.map((occurrence, place) => (
        <span key={occurrence.id} className={styles.mark} data-mark={first + place}>
          <Mark state={stateOf(occurrence)} />
        </span>
      ))}
      {isClosed && <Icon name="lock" className={styles.icon} />}
    </span>
  );
}

export function MarksLegend({occurrences, isClosed}: Props): ReactNode {
  const states = new Map(occurrences.map(stateOf).map((state) => [state?.name, state]));
  if (occurrences.length === 0 && !isClosed) return null;
  return (
    <p aria-hidden="true" className={styles.legend}>
      {[...states.values()].map((state) => (
        <span key={state?.name ?? ''}>
          <Mark state={state} />
          {state?.word ?? translate({id: 'calendar.mark.session', message: 'Session'})}
        </span>
      ))}
      {isClosed && (
        <span>
          <Icon name="lock" className={styles.icon} />
          {translate({id: 'calendar.closed', message: 'Closed'})}
        </span>
      )}
    </p>
  );
}

function Mark({state}: {state: SessionState | undefined}): ReactNode {
  if (!state) return <span className={styles.dot}>•</span>;
  return <Icon name={state.icon} className={clsx(styles.icon, tones[state.tone])} />;
}

function stateOf(occurrence: CalendarOccurrence): SessionState | undefined {
  return statesOf(occurrence)[0];
}
