import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import HelpDeskLink from '../../../../components/HelpDeskLink';
import {AfterHours} from '../../../../components/HelpDeskReach';
import Icon from '../../../../components/Icon';
import type {District} from '../../../../content/schemas/district';
import {endSentence} from '../../../../shared/endSentence';
import type {ClosedDate, UrgentLink} from '../../domain/frontDesk';
import ClosedToday from './ClosedToday';
import styles from './styles.module.css';

type HelpDesk = District['help_desk'];

interface Props {
  links: readonly UrgentLink[];
  /** Days on which branches are closed. */
  closed: readonly ClosedDate[];
}

/** What cannot wait, and whom to call. */
export default function Urgent({links, closed}: Props): ReactNode {
  const helpDesk = useDocusaurusContext().siteConfig.customFields?.helpDesk as HelpDesk;
  return (
    <section className={styles.urgent} aria-labelledby="urgent">
      <h2 id="urgent">
        <Icon name="warning" />
        <Translate id="home.urgent">Urgent</Translate>
      </h2>
      <ul className="plain-list">
        {links.map(({label, to, icon}) => (
          <li key={to}>
            <Link className={styles.tile} to={to}>
              <Icon name={icon} />
              <span>{label}</span>
            </Link>
          </li>
        ))}
        <li className={styles.call}>
          <HelpDeskLink className={styles.tile} addressClass={styles.address} />
        </li>
      </ul>
      <ClosedToday dates={closed} />
      <Hours helpDesk={helpDesk} />
    </section>
  );
}

function Hours({helpDesk}: {helpDesk: HelpDesk}): ReactNode {
  const {hours, after_hours_phone: phone} = helpDesk;
  if (!hours && !phone) return null;
  return (
    <p className={styles.hours}>
      {hours && <span>{endSentence(hours)} </span>}
      {phone && (
        <span>
          <AfterHours helpDesk={helpDesk} />
        </span>
      )}
    </p>
  );
}
