import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Seen only where JavaScript is switched off. */
export default function WithoutScript(): ReactNode {
  return (
    <p className={styles.withoutScript}>
      <Translate id="quiz.withoutScript">
        You can read and print the questions. Checking and saving your answers needs JavaScript, which is turned off in
        this browser.
      </Translate>
    </p>
  );
}
