import clsx from 'clsx';
import type {ComponentProps, ReactNode} from 'react';
import DataTable from '../DataTable';
import Mark, {type MarkName, toneOf} from './Mark';
import styles from './Matrix.module.css';

interface Props extends ComponentProps<typeof DataTable> {
  /** Whether there are so many columns that only marks have room, until a row is unfolded */
  isDense?: boolean;
}

/**
 * A table of marks, one for each row and column. Columns of the type `result` have lines between them. Where rows are
 * blocks, each shows its exceptions; cells that are as they should be (`normal`) unfold.
 */
export default function Matrix({className, isDense = false, ...table}: Props): ReactNode {
  return <DataTable className={clsx(styles.matrix, isDense && styles.dense, className)} {...table} />;
}

interface CellProps {
  mark: MarkName;
  /** What the mark says. Only an exception shows it; otherwise it is for screen readers. */
  word: string;
  isException?: boolean;
  /** Below the word of an exception, or beside the mark: a date, a percentage */
  children?: ReactNode;
  /** What unfolds with the row (`hasMore`) */
  more?: readonly string[];
}

/** A state in a matrix. What is normal is a quiet mark and number; an exception has a word, a color and a tint. */
export function MatrixCell({mark, word, isException = false, children, more = []}: CellProps): ReactNode {
  const tone = toneOf(mark);
  if (mark === 'none') {
    return (
      <span className={styles.none}>
        <Mark name={mark} />
        <span className="unseen">{word}</span>
      </span>
    );
  }
  return (
    <span className={clsx(styles.cell, isException && styles.exception)} data-tone={isException ? tone : undefined}>
      <Mark name={mark} />
      <span>
        <span className={isException ? styles.word : 'unseen'}>{word}</span> {children && <small>{children}</small>}{' '}
        {more.length > 0 && <small data-more="">{more.join('\n')}</small>}
      </span>
    </span>
  );
}
