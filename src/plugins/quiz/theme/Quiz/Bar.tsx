import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuizInHand} from '../../client/useQuiz';
import Confidence from './Confidence';
import FinishAnyway from './FinishAnyway';
import Obstacle from './Obstacle';
import styles from './styles.module.css';
import type {QuizNavigation} from './useQuizNavigation';

interface Props {
  hand: QuizInHand;
  navigation: QuizNavigation;
  isAll: boolean;
  /** The id of the question whether to end with questions open. */
  anywayId: string;
  obstacleId: string;
}

/** The next button, always in the same place, and how sure the reader is of the answer above. */
export default function Bar({hand, navigation, isAll, anywayId, obstacleId}: Props): ReactNode {
  const {current, back, skip, next, obstacle} = navigation;
  const asked = isAll ? undefined : hand.questions.find(({question}) => question.id === current);
  return (
    <div className={`${styles.bar} needs-script`}>
      {asked?.asksConfidence && (
        <Confidence key={current} asked={asked} onChoose={(degree) => hand.setConfidence(asked.question.id, degree)} />
      )}
      {obstacle && !isAll && <Obstacle at="button" id={obstacleId} obstacle={obstacle} />}
      {navigation.missing.length > 0 ? (
        <FinishAnyway id={anywayId} navigation={navigation} />
      ) : (
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
      )}
    </div>
  );
}
