import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import {type SessionState, statesOf} from '../../../../components/sessionStates';
import type {CalendarOccurrence} from '../../domain/calendarData';
import styles from './marks.module.css';

/** More are hard to count at a glance. */
const MOST_MARKS = 3;

interface Props {
  occurrences: readonly CalendarOccurrence[];
  /** Whether a branch is closed. */
  isClosed: boolean;
}

/** On a phone, where there is no room for the sessions themselves: a dot for each, or the icon of its state. */
export default function Marks({occurrences, isClosed}: Props): ReactNode {
  if (occurrences.length === 0 && !isClosed) return null;
  return (
    <span aria-hidden="true" className={styles.marks}>
      {occurrences.slice(0, MOST_MARKS).map((occurrence) => (
        <Mark key={occurrence.id} state={stateOf(occurrence)} />
      ))}
      {isClosed && <Icon name="lock" className={styles.icon} />}
    </span>
  );
}

/** What the marks mean, below the month. */
export function MarksLegend({occurrences, isClosed}: Props): ReactNode {
  const states = new Map(occurrences.map(stateOf).map((state) => [state?.name, state]));
  if (occurrences.length === 0 && !isClosed) return null;
  return (
    <p aria-hidden="true" className={styles.legend}>
      {states.has(undefined) && (
        <span>
          <Mark state={undefined} />
          {translate({id: 'calendar.mark.session', message: 'Session'})}
        </span>
      )}
      {[...states.values()].map(
        (state) =>
          state && (
            <span key={state.name}>
              <Mark state={state} />
              {state.word}
            </span>
          ),
      )}
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
  return <Icon name={state.icon} className={clsx(styles.icon, styles[state.tone])} />;
}

function stateOf(occurrence: CalendarOccurrence): SessionState | undefined {
  return statesOf(occurrence)[0];
}
