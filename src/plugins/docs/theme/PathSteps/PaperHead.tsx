import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** On paper, a checklist is somebody's: lines to write on. */
export default function PaperHead(): ReactNode {
  const lines = [
    translate({id: 'path.paper.name', message: 'Name'}),
    translate({id: 'path.paper.start', message: 'First day'}),
    translate({id: 'path.paper.supervisor', message: 'Supervisor'}),
  ];
  return (
    <div className={`${styles.paperHead} print-only`}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
