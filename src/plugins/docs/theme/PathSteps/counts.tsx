import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  total: number;
}

/** `7 of 20`: `src/boot/tools` counts the ticks of the page. */
export function PathCount({total}: Props): ReactNode {
  const words = translate({id: 'path.count', message: '{done} of {total}', description: 'Steps that are checked off'});
  return (
    <b className={styles.count} data-tick-count={words} suppressHydrationWarning>
      {filled(words, total)}
    </b>
  );
}

/** The same for the steps under one heading. */
export function GroupCount({total}: Props): ReactNode {
  const words = translate({id: 'path.count', message: '{done} of {total}', description: 'Steps that are checked off'});
  return (
    <span className={`${styles.groupCount} needs-script`} data-tick-count={words} suppressHydrationWarning>
      {filled(words, total)}
    </span>
  );
}

function filled(words: string, total: number): string {
  return words.replace('{done}', '0').replace('{total}', String(total));
}
