import fold from '@deskbook/calendar/theme/SessionBlock/fold.module.css';
import PageIcon from '@deskbook/ui/components/PageIcon';
import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {trainerParts} from '../trainerParts';
import styles from './styles.module.css';

/** The trainer's part, folded: tools for each date, and how to give the session. Unlisted pages have no tools. */
export default function TrainerNotes({children}: {children?: ReactNode}): ReactNode {
  const {permalink, unlisted} = useDoc().metadata;
  if (unlisted && !children) return null;
  return (
    <details className={styles.notes}>
      <summary className={fold.summary}>
        <PageIcon name="graduate" />
        <Label hasTools={!unlisted} hasNotes={Boolean(children)} />
      </summary>
      {!unlisted && <Tools page={`${permalink}run/`} />}
      {children && <div className={styles.text}>{children}</div>}
    </details>
  );
}

function Label({hasTools, hasNotes}: {hasTools: boolean; hasNotes: boolean}): ReactNode {
  if (!hasNotes) return translate({id: 'session.trainerTools', message: 'Trainer tools'});
  if (!hasTools) return translate({id: 'session.trainerNotes', message: 'Trainer notes'});
  return translate({id: 'session.trainerToolsAndNotes', message: 'Trainer tools and notes'});
}

function Tools({page}: {page: string}): ReactNode {
  return (
    <ul className={clsx(styles.tools, 'plain-list screen-only')}>
      {trainerParts().map(([part, , name]) => (
        <li key={part}>
          <Link to={`${page}#${part}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
