import {type ReactNode, useId, useRef} from 'react';
import {useAllAtOnce} from '../../client/useAllAtOnce';
import {useAnnouncer} from '../../client/useAnnouncer';
import {useAnsweredBefore} from '../../client/useAnsweredBefore';
import {useQuiz} from '../../client/useQuiz';
import type {PublishedQuiz} from '../../domain/quiz';
import Bar from './Bar';
import Blank from './inputs/Blank';
import KeptFor from './KeptFor';
import Notices from './Notices';
import ProgressBar from './ProgressBar';
import {Body, Hint, Option, Options, Prompt} from './parts';
import Question from './Question';
import QuestionList from './QuestionList';
import Result from './Result';
import styles from './styles.module.css';
import {useNewVerdict} from './useNewVerdict';
import {useQuizNavigation} from './useQuizNavigation';
import {useSecretLinks} from './useSecretLinks';
import WithoutScript from './WithoutScript';

interface Props {
  quiz: PublishedQuiz;
  /** `Quiz.Question`s, in the author's order. */
  children: ReactNode;
}

/** A quiz on a page of its own, or a self-check within another page. */
export default function Quiz({quiz, children}: Props): ReactNode {
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const hand = useQuiz(quiz);
  const [isAll, setIsAll] = useAllAtOnce();
  const [said, announce] = useAnnouncer();
  const navigation = useQuizNavigation(quiz, hand, {
    isAll,
    announce,
    ids: {result: `${id}result`, anyway: `${id}anyway`, obstacle: `${id}obstacle`},
  });
  useAnsweredBefore(root, hand);
  useNewVerdict(hand, announce);
  useSecretLinks(quiz);
  const isFinished = hand.phase === 'finished';
  return (
    <section
      ref={root}
      className={styles.quiz}
      aria-label={quiz.title}
      data-view={isAll || isFinished ? 'all' : 'one'}
      data-sheet="quiz-styles"
      // A quiz is made of interaction; a self-check waits until somebody wants it.
      data-wake={quiz.isPage ? '' : undefined}
    >
      <WithoutScript />
      <Notices notices={hand.notices} />
      {isFinished ? (
        <Result quiz={quiz} hand={hand} id={`${id}result`} begin={navigation.begin} />
      ) : (
        <ProgressBar
          steps={navigation.steps}
          current={isAll ? null : navigation.current}
          isAll={isAll}
          onLayout={setIsAll}
        />
      )}
      <QuestionList
        quiz={quiz}
        hand={hand}
        navigation={navigation}
        isAll={isAll}
        obstacleId={`${id}obstacle`}
        announce={announce}
      >
        {children}
      </QuestionList>
      {!isFinished && (
        <Bar navigation={navigation} isAll={isAll} anywayId={`${id}anyway`} obstacleId={`${id}obstacle`} />
      )}
      <p role="status" className={styles.unseen}>
        {said}
      </p>
      {quiz.isPage && <KeptFor />}
    </section>
  );
}

Quiz.Question = Question;
Quiz.Prompt = Prompt;
Quiz.Body = Body;
Quiz.Blank = Blank;
Quiz.Options = Options;
Quiz.Option = Option;
Quiz.Hint = Hint;
