import type {ReactNode} from 'react';
import type {Fragment} from '../../domain/searchBackend';

/** A text with the words looked for marked. */
export default function Marked({fragments}: {fragments: readonly Fragment[]}): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the fragments of a text never change their order
  return fragments.map(({text, isMatch}, index) => (isMatch ? <mark key={index}>{text}</mark> : text));
}
