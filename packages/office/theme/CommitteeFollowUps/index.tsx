import {FOLLOW_UPS_ID} from '@deskbook/content/committees';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useCommitteePart} from '../../client/committeePart';
import FollowUp from '../CommitteeDecisions/FollowUp';
import styles from '../CommitteeDecisions/styles.module.css';

export default function CommitteeFollowUps(): ReactNode {
  const open = useCommitteePart()?.open ?? [];
  const {collectAnchor} = useBrokenLinks();
  if (open.length === 0) return null;
  collectAnchor(FOLLOW_UPS_ID);
  return (
    <section className={styles.part} aria-labelledby={FOLLOW_UPS_ID}>
      <h2 id={FOLLOW_UPS_ID}>{translate({id: 'committee.followUps', message: 'Open follow-ups'})}</h2>
      <ul className={clsx(styles.open, 'plain-list')}>
        {open.map((followUp) => (
          <li key={`${followUp.due} ${followUp.task}`}>
            <FollowUp followUp={followUp} />
          </li>
        ))}
      </ul>
    </section>
  );
}
