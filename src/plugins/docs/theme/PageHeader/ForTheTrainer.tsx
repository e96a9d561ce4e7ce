import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import styles from './session.module.css';

/** What the trainers need, folded: most readers come to attend it. A page that is not listed has none. */
export default function ForTheTrainer(): ReactNode {
  const {permalink, unlisted} = useDoc().metadata;
  if (unlisted) return null;
  const parts = [
    ['run-sheet', translate({id: 'trainer.runSheet', message: 'Run sheet'})],
    ['roster', translate({id: 'trainer.roster', message: 'Roster'})],
    ['sign-in', translate({id: 'trainer.signIn', message: 'Sign-in sheet'})],
    ['certificates', translate({id: 'trainer.certificates', message: 'Certificates'})],
    ['codes', translate({id: 'trainer.codes', message: 'QR codes'})],
  ] as const;
  return (
    <details className={styles.trainer}>
      <summary>
        <Icon name="graduate" />
        <Translate id="session.forTheTrainer">Trainer tools</Translate>
      </summary>
      <ul>
        {parts.map(([part, name]) => (
          <li key={part}>
            <Link to={`${permalink}run/#${part}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
