import Translate from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import type {PageFacts} from '../../domain/pageFacts';
import PageLinks from './PageLinks';
import styles from './styles.module.css';

/** What a learning path leads through, in order. */
export default function Steps({steps}: {steps: PageFacts['steps']}): ReactNode {
  const id = useId();
  return (
    <section className={styles.chapters} aria-labelledby={id}>
      <p id={id} className={styles.chaptersTitle}>
        <Translate id="path.steps">Steps, in this order</Translate>
      </p>
      <PageLinks links={steps} isOrdered />
    </section>
  );
}
