import {endSentence} from '@deskbook/text/endSentence';
import HelpDeskClosed from '@deskbook/ui/components/HelpDeskClosed';
import HelpDeskLink from '@deskbook/ui/components/HelpDeskLink';
import {AfterHours} from '@deskbook/ui/components/HelpDeskReach';
import PageIcon from '@deskbook/ui/components/PageIcon';
import {useHelpDesk} from '@deskbook/ui/components/useHelpDesk';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
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
