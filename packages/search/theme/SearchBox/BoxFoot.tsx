import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function BoxFoot({hasQuery}: {hasQuery: boolean}): ReactNode {
  return (
    <p className={`quiet ${styles.foot}`}>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {translate({id: 'search.keys.choose', message: 'choose'})}
      </span>
      <span>
        <kbd>Enter</kbd> {translate({id: 'search.keys.open', message: 'open, or show all results'})}
      </span>
      <span>
        <kbd>Ctrl</kbd> <kbd>Enter</kbd> {translate({id: 'search.keys.newTab', message: 'new tab'})}
      </span>
      <span>
        <kbd>Esc</kbd>{' '}
        {hasQuery
          ? translate({id: 'search.keys.clear', message: 'clear'})
          : translate({id: 'search.keys.close', message: 'close'})}
      </span>
    </p>
  );
}
