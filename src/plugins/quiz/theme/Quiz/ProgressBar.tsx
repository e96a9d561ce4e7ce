import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  done: number;
  count: number;
  isAll: boolean;
  onLayout: (isAll: boolean) => void;
}

/** How far the reader is, and whether the questions come one at a time. */
export default function ProgressBar({done, count, isAll, onLayout}: Props): ReactNode {
  const values = {done: String(done), count: String(count)};
  return (
    <div className={styles.top}>
      <div className={styles.progress}>
        <progress
          max={count}
          value={done}
          aria-label={translate({id: 'quiz.progress.label', message: 'Questions answered'})}
        />
        <span>
          <Translate id="quiz.progress" values={values}>
            {'{done} of {count} answered'}
          </Translate>
        </span>
      </div>
      {count > 1 && (
        <button type="button" className={`${styles.layout} needs-script`} onClick={() => onLayout(!isAll)}>
          {isAll ? (
            <Translate id="quiz.layout.one">One question at a time</Translate>
          ) : (
            <Translate id="quiz.layout.all">All questions on one page</Translate>
          )}
        </button>
      )}
    </div>
  );
}
