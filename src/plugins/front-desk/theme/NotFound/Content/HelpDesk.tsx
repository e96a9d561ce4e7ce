import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import HelpDeskClosed from '../../../../../components/HelpDeskClosed';
import Icon from '../../../../../components/Icon';
import PhoneLink from '../../../../../components/PhoneLink';
import type {District} from '../../../../../content/schemas/district';
import {endSentence} from '../../../../../shared/endSentence';
import styles from './styles.module.css';

/** Whom to ask for a page that nobody finds. */
export default function HelpDesk(): ReactNode {
  const helpDesk = useDocusaurusContext().siteConfig.customFields?.helpDesk as District['help_desk'];
  const {name, phone, email, hours} = helpDesk;
  return (
    <section aria-labelledby="not-found-help" className={styles.help}>
      <h2 id="not-found-help">
        <Translate id="notFound.ask" values={{helpDesk: name}}>
          {'Ask the {helpDesk}'}
        </Translate>
      </h2>
      {phone && (
        <p className={styles.phone}>
          <Icon name="phone" /> <PhoneLink phone={phone} />
        </p>
      )}
      <p>
        <Icon name="mail" /> <a href={`mailto:${email}`}>{email}</a>
      </p>
      {hours && (
        <p className={styles.hours}>
          <Icon name="clock" />
          <span>
            {endSentence(hours)} <HelpDeskClosed />
          </span>
        </p>
      )}
    </section>
  );
}
