import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import PageIcon from '../../../../components/PageIcon';
import fold from '../SessionBlock/fold.module.css';
import {trainerParts} from '../trainerParts';
import styles from './styles.module.css';

/** What the trainer needs, folded: the tools for each date, and how to give the session. An unlisted page has no tools. */
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
  if (!hasNotes) return <Translate id="session.trainerTools">Trainer tools</Translate>;
  if (!hasTools) return <Translate id="session.trainerNotes">Trainer notes</Translate>;
  return <Translate id="session.trainerToolsAndNotes">Trainer tools and notes</Translate>;
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
