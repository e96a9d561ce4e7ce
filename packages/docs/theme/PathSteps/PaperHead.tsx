import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The printed checklist's heading. `packages/engine/boot/path` fills in what this browser knows; other lines stay blank. */
export default function PaperHead(): ReactNode {
  const lines = [
    {known: 'name', label: translate({id: 'path.paper.name', message: 'Name'})},
    {known: 'day', label: translate({id: 'path.paper.start', message: 'First day'})},
    {known: 'supervisor', label: translate({id: 'path.paper.supervisor', message: 'Supervisor'})},
  ];
  return (
    <div className={`${styles.paperHead} print-only`}>
      {lines.map(({known, label}) => (
        <span key={known}>
          {label} <b data-paper={known} suppressHydrationWarning />
        </span>
      ))}
    </div>
  );
}
