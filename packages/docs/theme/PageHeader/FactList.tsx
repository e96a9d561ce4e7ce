import type {ReactNode} from 'react';
import type {Fact} from '../../domain/pageFacts';
import FactText from './FactText';
import {factLabel} from './factLabels';
import styles from './facts.module.css';

export default function FactList({facts}: {facts: readonly Fact[]}): ReactNode {
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <FactLine key={fact.name} fact={fact} />
      ))}
    </dl>
  );
}

export function FactLine({fact: {name, value}}: {fact: Fact}): ReactNode {
  return (
    <div>
      <dt>{factLabel(name)}</dt>
      <dd>
        <FactText value={value} />
      </dd>
    </div>
  );
}
