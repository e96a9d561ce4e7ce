import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import FinishAnyway from './FinishAnyway';
import styles from './styles.module.css';
import type {Way} from './useWay';

interface Props {
  way: Way;
  isAll: boolean;
  /** The id of the question whether to end with questions open. */
  anywayId: string;
}

/** The way on, always in the same place. */
export default function Bar({way, isAll, anywayId}: Props): ReactNode {
  const {back, skip, next, advice} = way;
  return (
    <div className={`${styles.bar} needs-script`}>
      {way.missing.length > 0 && <FinishAnyway id={anywayId} way={way} />}
      {advice && <p className={styles.advice}>{advice}</p>}
      <div className={styles.buttons}>
        {!isAll && (
          <button
            type="button"
            className="button button--secondary"
            aria-disabled={back === null}
            onClick={back ?? undefined}
          >
            <Translate id="quiz.back">Back</Translate>
          </button>
        )}
        {skip && (
          <button type="button" className={styles.plainButton} onClick={skip}>
            <Translate id="quiz.skip">Skip for now</Translate>
          </button>
        )}
        <button type="button" className={`button button--primary ${styles.next}`} onClick={next.act}>
          {next.label}
        </button>
      </div>
    </div>
  );
}
