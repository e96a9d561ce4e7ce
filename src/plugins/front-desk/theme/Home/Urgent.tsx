import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {AfterHours} from '../../../../components/HelpDeskReach';
import Icon from '../../../../components/Icon';
import type {District} from '../../../../content/schemas/district';
import {phoneHref} from '../../../../shared/phoneNumbers';
import type {UrgentLink} from '../../domain/frontDesk';
import styles from './styles.module.css';

type HelpDesk = District['help_desk'];

/** What cannot wait, and whom to call. */
export default function Urgent({links}: {links: readonly UrgentLink[]}): ReactNode {
  const helpDesk = useDocusaurusContext().siteConfig.customFields?.helpDesk as HelpDesk;
  return (
    <section className={styles.urgent} aria-labelledby="urgent">
      <h2 id="urgent">
        <Icon name="warning" />
        <Translate id="home.urgent">Urgent</Translate>
      </h2>
      <ul>
        {links.map(({label, to, icon}) => (
          <li key={to}>
            <Link className={styles.tile} to={to}>
              <Icon name={icon} />
              <span>{label}</span>
            </Link>
          </li>
        ))}
        <li className={styles.call}>
          <Call helpDesk={helpDesk} />
        </li>
      </ul>
      <Hours helpDesk={helpDesk} />
    </section>
  );
}

/** The number to call; where there is none, the address to write to. */
function Call({helpDesk: {name, phone, email}}: {helpDesk: HelpDesk}): ReactNode {
  const href = phone && phoneHref(phone);
  if (!phone || !href) {
    return (
      <a className={styles.tile} href={`mailto:${email}`}>
        <Icon name="mail" />
        <span>
          <small>
            <Translate id="home.urgent.write" values={{helpDesk: name}}>
              {'Write to the {helpDesk}'}
            </Translate>
          </small>{' '}
          <strong className={styles.address}>{phone ?? email}</strong>
        </span>
      </a>
    );
  }
  return (
    <a className={styles.tile} href={href}>
      <Icon name="phone" />
      <span>
        <small>
          <Translate id="home.urgent.call" values={{helpDesk: name}}>
            {'Call the {helpDesk}'}
          </Translate>
        </small>{' '}
        <strong>{phone}</strong>
      </span>
    </a>
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

function endSentence(text: string): string {
  return /[.!]$/.test(text) ? text : `${text}.`;
}
