import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import styles from './styles.module.css';
import type {Obstacle as Stopped} from './useQuizNavigation';

interface Props {
  /** Of the words, which get the focus where they ask something. */
  id: string;
  obstacle: Stopped;
}

/** Beside the button that was pressed: why the answer is not checked yet, or whether it is to be checked as it is. */
export default function Obstacle({id, obstacle: {words, checkAnyway}}: Props): ReactNode {
  return (
    <div className={styles.obstacle}>
      <Icon name="warning" />
      <p id={id} tabIndex={-1}>
        {words}
      </p>
      {checkAnyway && (
        <button type="button" className="button button--secondary" onClick={checkAnyway}>
          <Translate id="quiz.gap.anyway">Check it anyway</Translate>
        </button>
      )}
    </div>
  );
}
