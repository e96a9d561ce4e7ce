import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import Icon from '../../../../components/Icon';
import ShownBetween, {dayAfter} from '../../../../components/ShownBetween';
import type {Closing} from '../../../../content/closings';
import type {ClosedDate} from '../../domain/frontDesk';
import styles from './styles.module.css';

/** What is closed on the day of reading, and why. */
export default function ClosedToday({dates}: {dates: readonly ClosedDate[]}): ReactNode {
  return dates.map(({date, closings}) => (
    <ShownBetween
      as="div"
      key={date}
      className={clsx(styles.closed, 'screen-only')}
      from={`${date}T00:00`}
      until={dayAfter(date)}
      initially={false}
    >
      {closings.map((closing) => (
        <p key={`${closing.reason}${closing.branches}`}>
          <Icon name="info" />
          <span>
            <ClosedNote closing={closing} />
          </span>
        </p>
      ))}
    </ShownBetween>
  ));
}

function ClosedNote({closing: {reason, branches}}: {closing: Closing}): ReactNode {
  const formats = useFormats();
  return (
    <>
      <strong>
        {branches ? (
          <Translate id="home.closed.branches" values={{branches: formats.list(branches)}}>
            {'Closed today at {branches}'}
          </Translate>
        ) : (
          <Translate id="home.closed">Closed today</Translate>
        )}
      </strong>
      {reason && `: ${reason}`}
    </>
  );
}
