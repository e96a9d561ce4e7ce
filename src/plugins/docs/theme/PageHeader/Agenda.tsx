import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import DurationText from '../../../../components/DurationText';
import type {SessionFacts} from '../../domain/pageFacts';
import styles from './styles.module.css';

/** What happens in a session, and how long each part takes. */
export default function Agenda({agenda}: {agenda: SessionFacts['agenda']}): ReactNode {
  if (agenda.length === 0) return null;
  return (
    <section className={styles.chapters} aria-labelledby="agenda">
      <p id="agenda" className={styles.chaptersTitle}>
        <Translate id="session.agenda">Agenda</Translate>
      </p>
      <ol>
        {agenda.map(({title, minutes}) => (
          <li key={title}>
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
