import {DECISIONS_ID} from '@deskbook/content/committees';
import EventDate from '@deskbook/ui/components/EventDate';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {useCommitteePart} from '../../client/committeePart';
import type {CommitteePart} from '../../domain/committeePart';
import FollowUp from './FollowUp';
import styles from './styles.module.css';

/** How many are shown; earlier ones are folded. */
const IN_SIGHT = 5;

/** A committee's decisions and their follow-ups, below the text of its page. */
export default function CommitteeDecisions(): ReactNode {
  const decisions = useCommitteePart()?.decisions ?? [];
  const {collectAnchor} = useBrokenLinks();
  const formats = useFormats();
  if (decisions.length === 0) return null;
  collectAnchor(DECISIONS_ID);
  const earlier = decisions.slice(IN_SIGHT);
  const forms = translate({id: 'committee.earlier', message: 'One earlier decision|{count} earlier decisions'});
  return (
    <section className={styles.part} aria-labelledby={DECISIONS_ID}>
      <h2 id={DECISIONS_ID}>{translate({id: 'committee.decisions', message: 'Decisions'})}</h2>
      <Decisions decisions={decisions.slice(0, IN_SIGHT)} />
      {earlier.length > 0 && (
        <details>
          <summary>{formats.counted(earlier.length, forms)}</summary>
          <Decisions decisions={earlier} />
        </details>
      )}
    </section>
  );
}

function Decisions({decisions}: Pick<CommitteePart, 'decisions'>): ReactNode {
  return (
    <ul className="plain-list">
      {decisions.map(({date, isAhead, decision, followUps}) => (
        <li key={`${date} ${decision}`} className={styles.decision}>
          <p className="quiet">
            <EventDate date={date} isAhead={isAhead} />
          </p>
          <p className={styles.text}>{decision}</p>
          <ul>
            {followUps.map((followUp) => (
              <li key={followUp.task}>
                <FollowUp followUp={followUp} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
