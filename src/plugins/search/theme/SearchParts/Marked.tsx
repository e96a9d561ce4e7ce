import type {ReactNode} from 'react';
import type {Fragment} from '../../domain/searchBackend';
import styles from './styles.module.css';

interface Props {
  fragments: readonly Fragment[];
}

/** A text with the words looked for marked. */
export function Marked({fragments}: Props): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the fragments of a text never change their order
  return fragments.map(({text, isMatch}, index) => (isMatch ? <mark key={index}>{text}</mark> : text));
}

export function Excerpt({fragments}: Props): ReactNode {
  return (
    <span className={styles.excerpt}>
      <Marked fragments={fragments} />
    </span>
  );
}
