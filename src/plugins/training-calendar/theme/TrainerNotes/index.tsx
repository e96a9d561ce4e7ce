import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import styles from '../SessionBlock/styles.module.css';

/** How to give a session, folded below its heading. */
export default function TrainerNotes({children}: {children: ReactNode}): ReactNode {
  return (
    <details className={styles.notes}>
      <summary>
        <Icon name="graduate" />
        <Translate id="session.trainerNotes">Show the notes for giving this session</Translate>
      </summary>
      <div>{children}</div>
    </details>
  );
}
