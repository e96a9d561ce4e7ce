import Translate from '@docusaurus/Translate';
import {type ReactNode, useRef} from 'react';
import {useIdOnPage} from '../../../../components/partOfPage';
import {useAllAtOnce} from '../../client/useAllAtOnce';
import {useAnnouncer} from '../../client/useAnnouncer';
import {useAnsweredBefore} from '../../client/useAnsweredBefore';
import {useQuiz} from '../../client/useQuiz';
import type {PublishedQuiz} from '../../domain/quiz';
import Bar from './Bar';
import KeptFor from './KeptFor';
import Notices from './Notices';
import ProgressBar from './ProgressBar';
import QuestionList from './QuestionList';
import Result from './Result';
import styles from './styles.module.css';
import {useNewVerdict} from './useNewVerdict';
import {useQuizNavigation} from './useQuizNavigation';

export interface QuizProps {
  quiz: PublishedQuiz;
  /** `Quiz.Question`s, in the author's order. */
  children: ReactNode;
}

/** What a reader works with: the questions, where they are among them, and how it went. */
export default function QuizForm({quiz, children}: QuizProps): ReactNode {
  const id = useIdOnPage()(quiz.questions[0]?.id ?? '');
  const root = useRef<HTMLElement>(null);
  const hand = useQuiz(quiz);
  const [isAll, setIsAll] = useAllAtOnce();
  const [said, announce] = useAnnouncer();
  const navigation = useQuizNavigation(quiz, hand, {
    isAll,
    announce,
    ids: {result: `${id}-result`, anyway: `${id}-anyway`, obstacle: `${id}-obstacle`},
  });
  useAnsweredBefore(root, hand);
  useNewVerdict(hand, announce);
  const isFinished = hand.phase === 'finished';
  return (
    <section
      ref={root}
      className={quiz.isPage ? `${styles.quiz} ${styles.page}` : styles.quiz}
      aria-label={quiz.title}
      data-view={isAll || isFinished ? 'all' : 'one'}
      data-sheet="quiz-styles"
    >
      <p className={styles.withoutScript}>
        <Translate id="quiz.withoutScript">
          You can read and print the questions. Checking and saving your answers needs JavaScript, which is turned off
          in this browser.
        </Translate>
      </p>
      {quiz.isPage && (
        <p className={`print-only ${styles.writer}`}>
          <span>
            <Translate id="quiz.paper.name">Name</Translate>
          </span>
          <span>
            <Translate id="quiz.paper.date">Date</Translate>
          </span>
        </p>
      )}
      <Notices notices={hand.notices} />
      {isFinished ? (
        <Result quiz={quiz} hand={hand} id={`${id}-result`} begin={navigation.begin} />
      ) : (
        <ProgressBar
          steps={navigation.steps}
          current={isAll ? null : navigation.current}
          isAll={isAll}
          passingScore={quiz.isPage ? quiz.settings.passingScore : null}
          onLayout={setIsAll}
        />
      )}
      <QuestionList
        quiz={quiz}
        hand={hand}
        navigation={navigation}
        isAll={isAll}
        obstacleId={`${id}-obstacle`}
        announce={announce}
      >
        {children}
      </QuestionList>
      {!isFinished && (
        <Bar
          hand={hand}
          navigation={navigation}
          isAll={isAll}
          anywayId={`${id}-anyway`}
          obstacleId={`${id}-obstacle`}
        />
      )}
      <p role="status" className="unseen">
        {said}
      </p>
      {quiz.isPage && <KeptFor />}
    </section>
  );
}
