import type {ClosedDate, Closing} from '@deskbook/content/closedDays';
import {endSentence} from '@deskbook/text/endSentence';
import {useFormats} from '@deskbook/ui/components/formats';
import HelpDeskLink from '@deskbook/ui/components/HelpDeskLink';
import {AfterHours} from '@deskbook/ui/components/HelpDeskReach';
import PageIcon from '@deskbook/ui/components/PageIcon';
import ShownBetween, {dayAfter} from '@deskbook/ui/components/ShownBetween';
import {useHelpDesk} from '@deskbook/ui/components/useHelpDesk';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {UrgentLink} from '../../domain/frontDesk';
import styles from './styles.module.css';

interface Props {
  links: readonly UrgentLink[];
  closed: readonly ClosedDate[];
}

export default function Urgent({links, closed}: Props): ReactNode {
  return (
    <section aria-labelledby="urgent">
      <div className={styles.urgent}>
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
      </div>
      <ClosedToday dates={closed} />
      <Hours />
    </section>
  );
}

function Hours(): ReactNode {
  const {hours, after_hours_phone: phone} = useHelpDesk();
  if (!hours && !phone) return null;
  return (
    <p className={styles.hours}>
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
