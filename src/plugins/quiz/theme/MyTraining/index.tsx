import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import Breadcrumbs from '../../../../components/Breadcrumbs';
import SiteLink from '../../../../components/SiteLink';
import {sectionLabel} from '../../../../components/siteSections';
import {useSitePath} from '../../../../components/useSitePath';
import type {PathOverview} from '../../../../content/pathOverviews';
import {useStartedPaths} from '../../client/useStartedPaths';
import {type TrainingInHand, useTraining} from '../../client/useTraining';
import type {PathProgress} from '../../domain/pathProgress';
import type {QuizSummary} from '../../domain/quiz';
import type {NextStep} from '../../domain/training';
import Notice from '../QuizNotice';
import {storageWords} from '../QuizNotice/storageWords';
import ChoosePath from './ChoosePath';
import KeepFile from './KeepFile';
import MyPaths from './MyPaths';
import NewQuizzes from './NewQuizzes';
import Overview from './Overview';
import Person from './Person';
import styles from './styles.module.css';
import TakenQuizzes from './TakenQuizzes';
import WhoseTraining from './WhoseTraining';

interface Props {
  quizzes: readonly QuizSummary[];
  paths: readonly PathOverview[];
}

/** What one person has learned in this browser, what is due again, and what to do next. */
export default function MyTraining({quizzes, paths}: Props): ReactNode {
  const hand = useTraining(quizzes);
  const started = useStartedPaths(paths);
  const {training} = hand;
  const pathOf = useSitePath();
  const isNew = !training || training.taken.length === 0;
  const title = translate({id: 'quiz.myTraining', message: 'My training'});
  const lead = translate({
    id: 'quiz.training.lead',
    message: 'What to do next, and the learning paths and quizzes you have started on this computer.',
  });
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <main className={styles.main} data-sheet="quiz-styles" data-wake="">
        <Breadcrumbs trail={[{label: sectionLabel('training'), to: pathOf('training/')}]} />
        <h1>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        <noscript>
          <Notice>
            <Translate id="quiz.training.withoutScript">
              Your training is saved in your browser, and this page needs JavaScript to show it. All sessions, quizzes
              and learning paths are listed under "All training".
            </Translate>
          </Notice>
        </noscript>
        {!training && (
          <p className="needs-script">
            <Translate id="quiz.training.reading">Loading your training …</Translate>
          </p>
        )}
        <div className={training ? undefined : styles.untilRead}>
          <Notices hand={hand} />
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
          <section aria-labelledby="all-training">
            <h2 id="all-training">
              <Translate id="quiz.training.more">More to learn</Translate>
            </h2>
            <p>
              <SiteLink to="/training/">
                <Translate id="quiz.training.all">All training: sessions, quizzes and learning paths</Translate>
              </SiteLink>
            </p>
          </section>
          <div className={styles.onThisComputer}>
            <Person />
            <KeepFile hand={hand} />
          </div>
        </div>
      </main>
    </Layout>
  );
}

/** Quizzes that were never taken, those of the learning path that one is on first. */
function quizzesToBegin(steps: readonly NextStep[], started: readonly PathProgress[]): NextStep[] {
  const onPath = started.flatMap(({path}) => path.steps.map(({to}) => to));
  const rank = ({url}: NextStep) => (onPath.includes(url) ? onPath.indexOf(url) : onPath.length);
  return steps.filter(({kind}) => kind === 'begin').toSorted((one, other) => rank(one) - rank(other));
}

function Notices({hand: {storage, unreadable}}: {hand: TrainingInHand}): ReactNode {
  const words = storageWords(storage);
  return (
    <>
      {words && <Notice>{words}</Notice>}
      {unreadable > 0 && (
        <Notice>
          <Translate id="quiz.training.unreadable">
            Some of the training saved in this browser can’t be read and is left out. Everything else is here.
          </Translate>
        </Notice>
      )}
    </>
  );
}
