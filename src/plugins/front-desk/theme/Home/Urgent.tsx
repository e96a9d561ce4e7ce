import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import HelpDeskLink from '../../../../components/HelpDeskLink';
import {AfterHours} from '../../../../components/HelpDeskReach';
import PageIcon from '../../../../components/PageIcon';
import ShownBetween, {dayAfter} from '../../../../components/ShownBetween';
import {useHelpDesk} from '../../../../components/useHelpDesk';
import type {ClosedDate, Closing} from '../../../../content/closings';
import {endSentence} from '../../../../shared/endSentence';
import type {UrgentLink} from '../../domain/frontDesk';
import styles from './styles.module.css';

interface Props {
  links: readonly UrgentLink[];
  closed: readonly ClosedDate[];
}

export default function Urgent({links, closed}: Props): ReactNode {
  return (
    <section className={styles.urgent} aria-labelledby="urgent">
      <h2 id="urgent">
        <PageIcon name="warning" />
        {translate({id: 'home.urgent', message: 'Urgent'})}
      </h2>
      <ul className="plain-list">
        {links.map(({label, to, icon}) => (
          <li key={to}>
            <Link className={styles.tile} to={to}>
              <PageIcon name={icon} />
              <span>{label}</span>
            </Link>
          </li>
        ))}
        <li className={styles.call}>
          <HelpDeskLink className="call-button" />
        </li>
      </ul>
      <ClosedToday dates={closed} />
      <Hours />
    </section>
  );
}

function Hours(): ReactNode {
  const {hours, after_hours_phone: phone} = useHelpDesk();
  if (!hours && !phone) return null;
  return (
    <p className={clsx(styles.hours, 'quiet')}>
      {hours && <span>{endSentence(hours)} </span>}
      {phone && (
        <span className={styles.afterHours}>
          <AfterHours />
        </span>
      )}
    </p>
  );
}

function ClosedToday({dates}: {dates: readonly ClosedDate[]}): ReactNode {
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
          <PageIcon name="info" />
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
          translate({id: 'home.closed', message: 'Closed today'})
        )}
      </strong>
      {reason && `: ${reason}`}
    </>
  );
}
