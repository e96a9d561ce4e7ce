import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A small link to the page of those who give the session. A page that is not listed has none. */
export default function ForTheTrainer(): ReactNode {
  const {permalink, unlisted} = useDoc().metadata;
  if (unlisted) return null;
  return (
    <p className={styles.printAll}>
      <Link to={`${permalink}run/`}>
        <Translate id="session.forTheTrainer">For the trainer: run sheet, timer, sign-in sheet</Translate>
      </Link>
    </p>
  );
}
