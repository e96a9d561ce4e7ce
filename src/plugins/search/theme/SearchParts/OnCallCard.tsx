import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {AfterHoursLink} from '../../../../components/HelpDeskLink';
import HelpDeskReach from '../../../../components/HelpDeskReach';
import PageIcon from '../../../../components/PageIcon';
import {useHelpDesk} from '../../../../components/useHelpDesk';
import {endSentence} from '../../../../shared/endSentence';
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
