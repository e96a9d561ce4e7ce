import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import SiteLink from '../../../../components/SiteLink';
import type {District} from '../../../../content/schemas/district';
import type {HomeData} from '../../domain/frontDesk';
import styles from './styles.module.css';

interface Props {
  data: HomeData;
  helpDesk: District['help_desk'];
}

/** Four doors in the reader's words, and who to call. */
export default function Doors({data: {counts, systems}, helpDesk}: Props): ReactNode {
  return (
    <nav className={styles.doors} aria-label={translate({id: 'home.doors', message: 'What people come for'})}>
      <Door
        to="/procedures/"
        title={translate({id: 'home.door.how', message: 'How do I …'})}
        text={translate({id: 'home.door.how.text', message: 'One task at a time, in numbered steps.'})}
      >
        {Object.entries(systems)
          .slice(0, 4)
          .map(([key, name]) => (
            <li key={key}>
              <SiteLink to={`/procedures/?system=${encodeURIComponent(key)}`}>{name}</SiteLink>
            </li>
          ))}
      </Door>
      <Door
        to="/equipment/"
        title={translate({id: 'home.door.broken', message: 'Something is broken'})}
        text={translate({
          id: 'home.door.broken.text',
          message: 'Find the machine and what its lights mean. Nothing helps? Call.',
        })}
      >
        {helpDesk.phone && (
          <li>
            <a href={`tel:${helpDesk.phone}`}>
              {helpDesk.name}, {helpDesk.phone}
            </a>
          </li>
        )}
        <li>
          <a href={`mailto:${helpDesk.email}`}>{helpDesk.email}</a>
        </li>
      </Door>
      <Door
        // Where there is no quiz, there is nothing of one's own to see.
        to={counts.quizzes > 0 ? '/my-training/' : '/training/'}
        title={translate({id: 'home.door.training', message: 'My training'})}
        text={translate({
          id: 'home.door.training.text',
          message: 'Sessions to come to, quizzes to try, what to learn first.',
        })}
      >
        {counts.sessions > 0 && (
          <Item to="/sessions/" label={translate({id: 'home.door.sessions', message: 'Sessions'})} />
        )}
        {counts.quizzes > 0 && <Item to="/quizzes/" label={translate({id: 'home.door.quizzes', message: 'Quizzes'})} />}
        {counts.paths > 0 && (
          <Item to="/paths/" label={translate({id: 'home.door.paths', message: 'Learning paths'})} />
        )}
        {counts.quizzes > 0 && (
          <Item to="/training/" label={translate({id: 'home.door.allTraining', message: 'All training'})} />
        )}
      </Door>
      <Door
        to="/manuals/"
        title={translate({id: 'home.door.manuals', message: 'How it all fits'})}
        text={translate({
          id: 'home.door.manuals.text',
          message: 'Manuals of our systems and our work, chapter by chapter.',
        })}
      >
        <Item to="/pages/" label={translate({id: 'home.door.pages', message: 'All pages'})} />
        {counts.office > 0 && (
          <Item to="/office/" label={translate({id: 'home.door.office', message: 'The IT office'})} />
        )}
      </Door>
    </nav>
  );
}

function Door({to, title, text, children}: {to: string; title: string; text: string; children: ReactNode}): ReactNode {
  return (
    <section className={styles.door}>
      <h2>
        <SiteLink to={to}>
          {title} <span aria-hidden="true">→</span>
        </SiteLink>
      </h2>
      <p>{text}</p>
      <ul>{children}</ul>
    </section>
  );
}

function Item({to, label}: {to: string; label: string}): ReactNode {
  return (
    <li>
      <SiteLink to={to}>{label}</SiteLink>
    </li>
  );
}
