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
}

/** On a phone, where there is no room for the sessions themselves: a dot for each, or the icon of its state. */
export default function Marks({occurrences}: Props): ReactNode {
  if (occurrences.length === 0) return null;
  return (
    <span aria-hidden="true" className={styles.marks}>
      {occurrences.slice(0, MOST_MARKS).map((occurrence) => (
        <Mark key={occurrence.id} state={stateOf(occurrence)} />
      ))}
    </span>
  );
}

/** What the marks mean, below the month. */
export function MarksLegend({occurrences}: Props): ReactNode {
  const states = new Map(occurrences.map(stateOf).map((state) => [state?.name, state]));
  if (occurrences.length === 0) return null;
  return (
    <p aria-hidden="true" className={styles.legend}>
      <span>
        <Mark state={undefined} />
        {translate({id: 'calendar.mark.session', message: 'Session'})}
      </span>
      {[...states.values()].map(
        (state) =>
          state && (
            <span key={state.name}>
              <Mark state={state} />
              {state.word}
            </span>
          ),
      )}
    </p>
  );
}

function Mark({state}: {state: SessionState | undefined}): ReactNode {
  if (!state) return <span className={styles.dot}>•</span>;
  return <Icon name={state.icon} className={clsx(styles.icon, styles[state.tone])} />;
}

/** A date that was moved takes place as any other. */
function stateOf(occurrence: CalendarOccurrence): SessionState | undefined {
  return statesOf(occurrence).find(({name}) => name !== 'moved');
}
