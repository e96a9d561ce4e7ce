import {AGENDA_ID} from '@deskbook/content/sessionSections';
import DurationText from '@deskbook/ui/components/DurationText';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {type PartProps, useSessionPart} from '../../client/pageParts';
import styles from './styles.module.css';

export default function SessionAgenda(props: PartProps): ReactNode {
  const agenda = useSessionPart(props)?.agenda ?? [];
  useBrokenLinks().collectAnchor(AGENDA_ID);
  if (agenda.length === 0) return null;
  return (
    <section className={styles.agenda} aria-labelledby={AGENDA_ID}>
      <h2 id={AGENDA_ID}>{translate({id: 'session.agenda', message: 'Agenda'})}</h2>
      <ol className="plain-list">
        {agenda.map(({at, title, minutes}) => (
          <li key={at}>
            <span className={styles.title}>{title}</span>{' '}
            <span className={clsx(styles.minutes, 'quiet')}>
              <DurationText duration={`${minutes} min`} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
