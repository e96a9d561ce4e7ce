import clsx from 'clsx';
import type {ComponentProps, ReactNode} from 'react';
import styles from './DataTable.module.css';

interface Props extends ComponentProps<'table'> {
  label: string;
  /** Scrolls sideways only */
  isWhole?: boolean;
}

/** A wide table in a box in which it scrolls, also by keyboard. Requires `table-styles` on the page. */
export default function DataTable({label, isWhole, className, ...table}: Props): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields
    <div
      role="group"
      className={clsx(styles.box, isWhole && styles.whole, 'table-box')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={label}
      data-sheet="table-styles"
    >
      <table className={clsx(styles.table, className)} {...table} />
    </div>
  );
}
