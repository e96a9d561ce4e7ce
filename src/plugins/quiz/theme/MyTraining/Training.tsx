import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import SiteLink from '../../../../components/SiteLink';
import type {PageToSign} from '../../../../content/pagesToSign';
import type {PathOverview} from '../../../../content/pathOverviews';
import type {SessionOverview} from '../../../../content/sessionOverviews';
import {localDate} from '../../../../shared/localDate';
import {useMyPaths} from '../../client/useMyPaths';
import {useTraining} from '../../client/useTraining';
import {doneThings} from '../../domain/doneThings';
import {leftToSign} from '../../domain/leftToSign';
import {sessionsFor} from '../../domain/mySessions';
import type {PathProgress} from '../../domain/pathProgress';
import type {QuizSummary} from '../../domain/quiz';
import {titlesById} from '../../domain/titlesById';
import type {NextStep} from '../../domain/training';
import {StorageNotices} from '../QuizNotice';
import DoneList from './DoneList';
import KeepFile from './KeepFile';
import {ChoosePath, MyPaths} from './MyPaths';
import MyRole, {type Role} from './MyRole';
import MySessions from './MySessions';
import NewQuizzes from './NewQuizzes';
import Overview from './Overview';
import Person from './Person';
import Send from './Send';
import styles from './styles.module.css';
import TakenQuizzes from './TakenQuizzes';
import ToSign from './ToSign';
import WhoseTraining from './WhoseTraining';

export interface TrainingProps {
  quizzes: readonly QuizSummary[];
  paths: readonly PathOverview[];
  sessions: readonly SessionOverview[];
  pagesToSign: readonly PageToSign[];
  roles: readonly Role[];
}

export default function Training({quizzes, paths, sessions, pagesToSign, roles}: TrainingProps): ReactNode {
  const hand = useTraining(quizzes, pagesToSign);
  const {inHand, role, firstDay, setRole, setFirstDay} = useMyPaths(paths);
  const {training} = hand;
  const receipts = hand.records.filter((record) => record.type === 'receipt');
  const steps = hand.records.filter((record) => record.type === 'step');
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const asked = new Map(questions.map(({hash, id, interaction}) => [hash, {name: id, type: interaction}]));
  const isNew = !training || training.taken.length === 0;
  return (
    <>
      {!training && (
        <p className="needs-script">{translate({id: 'quiz.training.reading', message: 'Loading your training …'})}</p>
      )}
      <div className={training ? undefined : styles.untilRead} data-sheet="quiz-styles">
        <StorageNotices storage={hand.storage} unreadable={hand.unreadable} />
        <WhoseTraining />
        <MyRole
          roles={roles}
          role={role}
          onChoose={setRole}
          firstDay={inHand.some(({path}) => path.dueIn !== null) ? firstDay : undefined}
          onFirstDay={setFirstDay}
        />
        {inHand.length > 0 && <MyPaths inHand={inHand} />}
        {inHand.length === 0 && isNew && <ChoosePath paths={paths} />}
        {training && <ToSign left={leftToSign(pagesToSign, receipts, role, localDate())} />}
        {training && <MySessions coming={sessionsFor(sessions, inHand, role, new Date().toISOString())} />}
        {training && (
          <>
            {!isNew && <Overview taken={training.taken} quizCount={quizzes.length} />}
            <TakenQuizzes
              taken={training.taken}
              steps={training.next}
              isSecond={inHand.some(({next}) => next !== null)}
              gone={training.gone}
            />
            <NewQuizzes steps={quizzesToBegin(training.next, inHand)} quizCount={quizzes.length} isFirst={isNew} />
          </>
        )}
        {inHand.length === 0 && !isNew && <ChoosePath paths={paths} />}
        {training && (
          <DoneList
            things={doneThings(
              {
                quizzes: training.taken,
                records: [...receipts, ...steps],
                confirmations: hand.confirmations,
              },
              {paths, sessions, pagesToSign},
            )}
          />
        )}
        <p className={styles.all}>
          <SiteLink to="/training/">
            {translate({id: 'quiz.training.all', message: 'All training: sessions, quizzes and learning paths'})}
          </SiteLink>{' '}
          <Icon name="arrow-right" />
        </p>
        <div className={styles.onThisComputer}>
          {hand.sendable.length > 0 && (
            <Send records={hand.sendable} titles={titlesById(paths, sessions)} questions={asked} />
          )}
          <Person />
          <KeepFile hand={hand} />
        </div>
      </div>
    </>
  );
}

/** Returns quizzes never taken, those on the reader's learning paths first. */
function quizzesToBegin(steps: readonly NextStep[], inHand: readonly PathProgress[]): NextStep[] {
  const onPath = inHand.flatMap(({path}) => path.steps.map(({to}) => to));
  const rank = ({url}: NextStep) => (onPath.includes(url) ? onPath.indexOf(url) : onPath.length);
  return steps.filter(({kind}) => kind === 'begin').toSorted((one, other) => rank(one) - rank(other));
}
