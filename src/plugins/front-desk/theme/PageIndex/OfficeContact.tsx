import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import HelpDeskClosed from '../../../../components/HelpDeskClosed';
import Icon from '../../../../components/Icon';
import PhoneLink from '../../../../components/PhoneLink';
import type {District} from '../../../../content/schemas/district';
import {endSentence} from '../../../../shared/endSentence';
import styles from './styles.module.css';

/** How to reach the office: its help desk, and when somebody is there. */
export default function OfficeContact(): ReactNode {
  const helpDesk = useDocusaurusContext().siteConfig.customFields?.helpDesk as District['help_desk'];
  const {name, phone, email, hours} = helpDesk;
  return (
    <ul className={clsx(styles.links, 'plain-list screen-only')}>
      {phone && (
        <li>
          <Icon name="phone" />
          <span>
            {name}: <PhoneLink phone={phone} />
          </span>
        </li>
      )}
      <li>
        <Icon name="mail" />
        <a href={`mailto:${email}`}>{email}</a>
      </li>
      {hours && (
        <li>
          <Icon name="clock" />
          <span>
            {endSentence(hours)} <HelpDeskClosed />
          </span>
        </li>
      )}
    </ul>
  );
}
