import Translate from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import DurationText from '../../../../components/DurationText';
import type {SessionFacts} from '../../domain/pageFacts';
import styles from './session.module.css';

/** What happens in a session, and how long each part takes. */
export default function Agenda({agenda}: {agenda: SessionFacts['agenda']}): ReactNode {
  const id = useId();
  if (agenda.length === 0) return null;
  return (
    <section className={styles.agenda} aria-labelledby={id}>
      <h2 id={id}>
        <Translate id="session.agenda">Agenda</Translate>
      </h2>
      <ol>
        {agenda.map(({at, title, minutes}) => (
          <li key={at}>
            <span className={styles.title}>{title}</span>{' '}
            <span className={styles.minutes}>
              <DurationText duration={`${minutes} min`} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
