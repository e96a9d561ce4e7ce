import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Letter} from '../../domain/contents';
import styles from './ways.module.css';

/** Links to each letter's words, from A to Z. Letters without words are grayed out. */
export default function Letters({letters}: {letters: readonly Letter[]}): ReactNode {
  return (
    <nav
      className={clsx(styles.letters, 'screen-only')}
      aria-label={translate({id: 'page.letters', message: 'From A to Z'})}
    >
      {letters.map(({letter, id}) =>
        id ? (
          <a key={letter} href={`#${id}`}>
            {letter}
          </a>
        ) : (
          <span key={letter}>{letter}</span>
        ),
      )}
    </nav>
  );
}
