import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import Breadcrumbs from '../../../../components/Breadcrumbs';
import SiteLink from '../../../../components/SiteLink';
import {sectionLabel} from '../../../../components/siteSections';
import {useSitePath} from '../../../../components/useSitePath';
import {type TrainingInHand, useTraining} from '../../client/useTraining';
import type {QuizSummary} from '../../domain/quiz';
import Notice from '../QuizNotice';
import {storageWords} from '../QuizNotice/storageWords';
import ComingUp from './ComingUp';
import KeepFile from './KeepFile';
import NextSteps from './NextSteps';
import Overview from './Overview';
import Person from './Person';
import styles from './styles.module.css';
import TakenQuizzes from './TakenQuizzes';
import WhoseTraining from './WhoseTraining';

/** What one person has learned in this browser, what is due again, and what to do next. */
export default function MyTraining({quizzes}: {quizzes: readonly QuizSummary[]}): ReactNode {
  const hand = useTraining(quizzes);
  const {training} = hand;
  const pathOf = useSitePath();
  const title = translate({id: 'quiz.myTraining', message: 'My training'});
  const lead = translate({
    id: 'quiz.training.lead',
    message: 'What to do next, what to review and when, and the quizzes you have taken on this computer.',
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
          {training && (
            <>
              {training.taken.length > 0 && <Overview taken={training.taken} quizCount={quizzes.length} />}
              <NextSteps steps={training.next} />
              <ComingUp taken={training.taken} />
              <TakenQuizzes taken={training.taken} gone={training.gone} quizCount={quizzes.length} />
            </>
          )}
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
