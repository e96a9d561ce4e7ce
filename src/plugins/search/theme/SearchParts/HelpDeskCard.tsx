import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import HelpDeskClosed from '../../../../components/HelpDeskClosed';
import HelpDeskLink from '../../../../components/HelpDeskLink';
import {AfterHours} from '../../../../components/HelpDeskReach';
import PageIcon from '../../../../components/PageIcon';
import {useHelpDesk} from '../../../../components/useHelpDesk';
import {endSentence} from '../../../../shared/endSentence';
import styles from './styles.module.css';

/** How to reach the help desk, above the results of a search for it. */
export default function HelpDeskCard(): ReactNode {
  const {name, phone, email, form, hours} = useHelpDesk();
  return (
    <section
      className={styles.card}
      aria-label={translate({id: 'search.helpDesk', message: 'Reach the {helpDesk}'}, {helpDesk: name})}
    >
      <p className={styles.name}>
        <PageIcon name="phone" /> {name}
      </p>
      <ul className={styles.ways}>
        {phone && (
          <li>
            <HelpDeskLink className={`button button--primary ${styles.call}`} />
          </li>
        )}
        <li>
          <PageIcon name="mail" /> <a href={`mailto:${email}`}>{email}</a>
        </li>
        {form && (
          <li>
            <PageIcon name="file" />{' '}
            <a href={form}>{translate({id: 'search.helpDesk.form', message: 'Open the request form'})}</a>
          </li>
        )}
      </ul>
      <p className={`quiet ${styles.hours}`}>
        {hours && endSentence(hours)} <HelpDeskClosed />
        <AfterHours />
      </p>
    </section>
  );
}
