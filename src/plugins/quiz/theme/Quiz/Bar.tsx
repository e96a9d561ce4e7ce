import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import FinishAnyway from './FinishAnyway';
import Obstacle from './Obstacle';
import styles from './styles.module.css';
import type {QuizNavigation} from './useQuizNavigation';

interface Props {
  navigation: QuizNavigation;
  isAll: boolean;
  /** The id of the question whether to end with questions open. */
  anywayId: string;
  obstacleId: string;
}

/** The next button, always in the same place. */
export default function Bar({navigation, isAll, anywayId, obstacleId}: Props): ReactNode {
  const {back, skip, next, obstacle} = navigation;
  return (
    <div className={`${styles.bar} needs-script`}>
      {navigation.missing.length > 0 && <FinishAnyway id={anywayId} navigation={navigation} />}
      {obstacle && !isAll && <Obstacle at="button" id={obstacleId} obstacle={obstacle} />}
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
