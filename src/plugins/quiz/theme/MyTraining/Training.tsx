import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import SiteLink from '../../../../components/SiteLink';
import type {PathOverview} from '../../../../content/pathOverviews';
import {useStartedPaths} from '../../client/useStartedPaths';
import {useTraining} from '../../client/useTraining';
import type {PathProgress} from '../../domain/pathProgress';
import type {QuizSummary} from '../../domain/quiz';
import type {NextStep} from '../../domain/training';
import {StorageNotices} from '../QuizNotice';
import KeepFile from './KeepFile';
import {ChoosePath, MyPaths} from './MyPaths';
import NewQuizzes from './NewQuizzes';
import Overview from './Overview';
import Person from './Person';
import Send from './Send';
import styles from './styles.module.css';
import TakenQuizzes from './TakenQuizzes';
import WhoseTraining from './WhoseTraining';

export interface TrainingProps {
  quizzes: readonly QuizSummary[];
  paths: readonly PathOverview[];
}

export default function Training({quizzes, paths}: TrainingProps): ReactNode {
  const hand = useTraining(quizzes);
  const started = useStartedPaths(paths);
  const {training} = hand;
  const isNew = !training || training.taken.length === 0;
  return (
    <>
      {!training && (
        <p className="needs-script">{translate({id: 'quiz.training.reading', message: 'Loading your training …'})}</p>
      )}
      <div className={training ? undefined : styles.untilRead} data-sheet="quiz-styles">
        <StorageNotices storage={hand.storage} unreadable={hand.unreadable} />
        <WhoseTraining />
        {started.length > 0 && <MyPaths started={started} />}
        {started.length === 0 && isNew && <ChoosePath paths={paths} />}
        {training && (
          <>
            {!isNew && <Overview taken={training.taken} quizCount={quizzes.length} />}
            <TakenQuizzes
              taken={training.taken}
              steps={training.next}
              isSecond={started.some(({next}) => next !== null)}
              gone={training.gone}
            />
            <NewQuizzes steps={quizzesToBegin(training.next, started)} quizCount={quizzes.length} isFirst={isNew} />
          </>
        )}
        {started.length === 0 && !isNew && <ChoosePath paths={paths} />}
        <p className={styles.all}>
          <SiteLink to="/training/">
            {translate({id: 'quiz.training.all', message: 'All training: sessions, quizzes and learning paths'})}
          </SiteLink>{' '}
          <Icon name="arrow-right" />
        </p>
        <div className={styles.onThisComputer}>
          {hand.records.length > 0 && <Send records={hand.records} />}
          <Person />
          <KeepFile hand={hand} />
        </div>
      </div>
    </>
  );
}

/** Quizzes that were never taken, those of the learning path that one is on first. */
function quizzesToBegin(steps: readonly NextStep[], started: readonly PathProgress[]): NextStep[] {
  const onPath = started.flatMap(({path}) => path.steps.map(({to}) => to));
  const rank = ({url}: NextStep) => (onPath.includes(url) ? onPath.indexOf(url) : onPath.length);
  return steps.filter(({kind}) => kind === 'begin').toSorted((one, other) => rank(one) - rank(other));
}
