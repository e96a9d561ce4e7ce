import Translate from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import DurationText from '../../../../components/DurationText';
import type {SessionFacts} from '../../domain/pageFacts';
import styles from './styles.module.css';

/** What happens in a session, and how long each part takes. */
export default function Agenda({agenda}: {agenda: SessionFacts['agenda']}): ReactNode {
  const id = useId();
  if (agenda.length === 0) return null;
  return (
    <section className={styles.chapters} aria-labelledby={id}>
      <p id={id} className={styles.chaptersTitle}>
        <Translate id="session.agenda">Agenda</Translate>
      </p>
      <ol>
        {agenda.map(({at, title, minutes}) => (
          <li key={at}>
            {title}{' '}
            <span className={styles.minutes}>
              <DurationText duration={`${minutes} min`} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
