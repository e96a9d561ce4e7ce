import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PageFacts} from '../../domain/pageFacts';
import styles from './styles.module.css';

/** What a learning path leads through, in order. */
export default function Steps({steps}: {steps: PageFacts['steps']}): ReactNode {
  return (
    <section className={styles.chapters} aria-labelledby="path-steps">
      <p id="path-steps" className={styles.chaptersTitle}>
        <Translate id="path.steps">Steps, in this order</Translate>
      </p>
      <ol>
        {steps.map((step) =>
          typeof step === 'string' ? (
            <li key={step}>{step}</li>
          ) : (
            <li key={step.title}>{step.to ? <Link to={step.to}>{step.title}</Link> : step.title}</li>
          ),
        )}
      </ol>
    </section>
  );
}
