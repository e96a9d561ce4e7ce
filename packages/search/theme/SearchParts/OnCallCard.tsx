import {endSentence} from '@deskbook/text/endSentence';
import {AfterHoursLink} from '@deskbook/ui/components/HelpDeskLink';
import HelpDeskReach from '@deskbook/ui/components/HelpDeskReach';
import PageIcon from '@deskbook/ui/components/PageIcon';
import {useHelpDesk} from '@deskbook/ui/components/useHelpDesk';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Who answers after hours, above the results of a search for it. */
export default function OnCallCard(): ReactNode {
  const {after_hours_note: note} = useHelpDesk();
  const name = translate({id: 'search.onCall', message: 'After hours'});
  return (
    <section className={styles.card} aria-label={name}>
      <p className={styles.name}>
        <PageIcon name="phone" /> {name}
        {note && `, ${endSentence(note)}`}
      </p>
      <p className={styles.ways}>
        <AfterHoursLink className={`button button--primary ${styles.call}`} />
      </p>
      <p className={`quiet ${styles.hours}`}>
        <HelpDeskReach />
      </p>
    </section>
  );
}
