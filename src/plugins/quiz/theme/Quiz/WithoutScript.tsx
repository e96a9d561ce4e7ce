import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Seen only where JavaScript is switched off. */
export default function WithoutScript(): ReactNode {
  return (
    <p className={styles.withoutScript}>
      <Translate id="quiz.withoutScript">
        These are the questions, to read and to print. Checking and keeping your answers needs JavaScript, which is
        switched off in this browser.
      </Translate>
    </p>
  );
}
