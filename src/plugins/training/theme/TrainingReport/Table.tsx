import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  label: string;
  heads: readonly ReactNode[];
  /** The first cell is the row's heading */
  rows: readonly {key: string; cells: readonly ReactNode[]}[];
}

/** A table that scrolls in its own box, also with the arrow keys. */
export default function Table({label, heads, rows}: Props): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of figures, not of fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it
    <div role="group" className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
              <th key={place} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({key, cells: [first, ...others]}) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
