import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The line that says what the keys do. */
export default function Keys(): ReactNode {
  const keys = [
    [
      translate({id: 'trainer.key.space', message: 'Space'}),
      translate({id: 'trainer.key.start', message: 'start, pause'}),
    ],
    ['→', translate({id: 'trainer.key.next', message: 'next item'})],
    ['←', translate({id: 'trainer.key.back', message: 'back'})],
    ['R', translate({id: 'trainer.key.restart', message: 'restart item'})],
    ['Q', translate({id: 'trainer.key.codes', message: 'codes'})],
    ['F', translate({id: 'trainer.key.full', message: 'full screen'})],
    ['Esc', translate({id: 'trainer.key.close', message: 'close'})],
  ];
  return (
    <p className={styles.keys}>
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
}
