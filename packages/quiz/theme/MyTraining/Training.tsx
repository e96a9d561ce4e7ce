import type {PageToSign} from '@deskbook/content/pagesToSign';
import type {PathOverview} from '@deskbook/content/pathOverviews';
import type {SessionOverview} from '@deskbook/content/sessionOverviews';
import {localDate} from '@deskbook/text/dates/localDate';
import Icon from '@deskbook/ui/components/Icon';
import SiteLink from '@deskbook/ui/components/SiteLink';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useRef} from 'react';
import {useMyPaths} from '../../client/useMyPaths';
import {useTraining} from '../../client/useTraining';
import {doneThings} from '../../domain/doneThings';
import {leftToSign} from '../../domain/leftToSign';
import {sessionsFor} from '../../domain/mySessions';
import {nextUpOf, restOf} from '../../domain/nextUp';
import type {PathProgress} from '../../domain/pathProgress';
import type {QuizSummary} from '../../domain/quiz';
import {titlesById} from '../../domain/titlesById';
import type {NextStep} from '../../domain/training';
import {StorageNotices} from '../QuizNotice';
import DoneList from './DoneList';
import JobQuestion from './JobQuestion';
import KeepFile from './KeepFile';
import More from './More';
import {ChoosePath, MyPaths} from './MyPaths';
import MyRole, {type Role} from './MyRole';
import MySessions from './MySessions';
import NewQuizzes from './NewQuizzes';
import NextCard from './NextCard';
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
  const heading = useRef<HTMLHeadingElement>(null);
  const {training} = hand;
  const receipts = hand.records.filter((record) => record.type === 'receipt');
  const steps = hand.records.filter((record) => record.type === 'step');
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const asked = new Map(questions.map(({hash, id, interaction}) => [hash, {name: id, type: interaction}]));
  const isNew = !training || training.taken.length === 0;
  const toDo = {
    steps: training?.next ?? [],
    taken: training?.taken ?? [],
    inHand,
    toSign: training ? leftToSign(pagesToSign, receipts, role, localDate()) : [],
    coming: training ? sessionsFor(sessions, inHand, role, new Date().toISOString()) : [],
  };
  const hasDueDates = inHand.some(({path}) => path.dueIn !== null);
  const asksJob = roles.length > 0 && role === undefined && inHand.length === 0;
  const asks = asksJob ? 'job' : hasDueDates && firstDay === null ? 'first-day' : null;
  const isFirstVisit = training !== null && asksJob && isNew && receipts.length === 0;
  const next = training && !isFirstVisit ? nextUpOf(toDo) : null;
  const rest = restOf(toDo, next);
  return (
    <>
      {!training && (
        <p className="needs-script">{translate({id: 'quiz.training.reading', message: 'Loading your training …'})}</p>
      )}
      <div className={training ? undefined : styles.untilRead}>
        <StorageNotices storage={hand.storage} unreadable={hand.unreadable} />
        <WhoseTraining />
        {isFirstVisit && (
          <JobQuestion
            roles={roles}
            onChoose={(key) => {
              setRole(key);
              // The button is gone, so the focus goes to what it showed.
              setTimeout(() => heading.current?.focus());
            }}
          />
        )}
        {training && !isFirstVisit && <NextCard next={next} asks={asks} heading={heading} />}
        {/* Without JavaScript, nothing else is shown. */}
        <More rest={rest} isOpen={training === null}>
          {rest.inHand.length > 0 && <MyPaths inHand={rest.inHand} />}
          {inHand.length === 0 && isNew && <ChoosePath paths={paths} />}
          <ToSign left={rest.toSign} />
          <MySessions coming={rest.coming} />
          {training && (
            <>
              {!isNew && <Overview taken={training.taken} quizCount={quizzes.length} />}
              <TakenQuizzes taken={rest.taken} steps={rest.steps} gone={training.gone} />
              <NewQuizzes steps={quizzesToBegin(rest.steps, inHand)} quizCount={quizzes.length} isFirst={isNew} />
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
            <MyRole
              roles={roles}
              role={role}
              onChoose={setRole}
              firstDay={hasDueDates ? firstDay : undefined}
              onFirstDay={setFirstDay}
            />
            {hand.sendable.length > 0 && (
              <Send records={hand.sendable} titles={titlesById(paths, sessions)} questions={asked} />
            )}
            <Person />
            <KeepFile hand={hand} />
          </div>
        </More>
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
