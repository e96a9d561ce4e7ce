import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from '../styles.module.css';

interface Props {
  item: number;
  by: -1 | 1;
  /** The id of the text of the item, which is part of the button's name. */
  names: string;
  /** The button stays in reach at the end of the list: one that vanished under the focus would lose it. */
  isEnd: boolean;
  onMove: (item: number, by: -1 | 1) => void;
}

export default function MoveButton({item, by, names, isEnd, onMove}: Props): ReactNode {
  const id = `${names}-${by < 0 ? 'up' : 'down'}`;
  return (
    <button
      type="button"
      className={`${styles.move} needs-script`}
      data-move={`${item} ${by}`}
      aria-labelledby={`${id} ${names}`}
      aria-disabled={isEnd}
      onClick={() => onMove(item, by)}
    >
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>{' '}
      <span id={id} className={styles.moveWord}>
        {by < 0 ? (
          <Translate id="quiz.order.up">Move up</Translate>
        ) : (
          <Translate id="quiz.order.down">Move down</Translate>
        )}
      </span>
    </button>
  );
}
