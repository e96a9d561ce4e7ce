import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './Books.module.css';

/** Books on a shelf, as on the wall behind the service desk. They say that this is a library. */
export default function Books({className}: {className?: string | undefined}): ReactNode {
  return <span className={clsx(styles.books, className)} aria-hidden="true" />;
}
