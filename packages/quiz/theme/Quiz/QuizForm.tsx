import {usePerson} from '@deskbook/records/client/usePerson';
import SiteLink from '@deskbook/ui/components/SiteLink';
import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useCallback, useRef, useState} from 'react';
import {useInCourse} from '../../client/inCourse';
import {useMyTraining} from '../../client/myTraining';
import {useAnsweredBefore} from '../../client/useAnsweredBefore';
import {useQuiz} from '../../client/useQuiz';
import type {PublishedQuiz} from '../../domain/quiz';
import Bar from './Bar';
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

/** The interactive quiz: the questions, the reader's progress, and the result. */
export default function QuizForm({quiz, children}: QuizProps): ReactNode {
  const root = useRef<HTMLElement>(null);
  const hand = useQuiz(quiz);
  const isCourse = useInCourse();
  const [said, announce] = useAnnouncer();
  const navigation = useQuizNavigation(quiz, hand, announce);
  useAnsweredBefore(root, hand);
  useNewVerdict(hand, announce);
  const isFinished = hand.phase === 'finished';
  return (
    <section
      ref={root}
      className={quiz.isPage ? `${styles.quiz} ${styles.page}` : styles.quiz}
      aria-label={quiz.title}
      data-view={navigation.isAll || isFinished ? 'all' : 'one'}
    >
      <p className={`quiet ${styles.withoutScript}`}>
        {translate({
          id: 'quiz.withoutScript',
          message:
            'You can read and print the questions. Checking and saving your answers needs JavaScript, which is turned off in this browser.',
        })}
      </p>
      {quiz.isPage && (
        <p className={`print-only ${styles.writer}`}>
          <span>{translate({id: 'quiz.paper.name', message: 'Name'})}</span>
          <span>{translate({id: 'quiz.paper.date', message: 'Date'})}</span>
        </p>
      )}
      <Notices notices={hand.notices} />
      {isFinished ? (
        <Result quiz={quiz} hand={hand} navigation={navigation} />
      ) : (
        <ProgressBar passingScore={quiz.isPage ? quiz.settings.passingScore : null} navigation={navigation} />
      )}
      <QuestionList quiz={quiz} hand={hand} navigation={navigation} announce={announce}>
        {children}
      </QuestionList>
      {!isFinished && (
        <div className={styles.track}>
          <Bar navigation={navigation} />
        </div>
      )}
      <p role="status" className="unseen">
        {said}
      </p>
      {quiz.isPage && !isCourse && <KeptFor />}
    </section>
  );
}

/** A no-break space: makes the same text a different string, so it's announced again. */
const AGAIN = '\u00a0';

/** Returns the current text of a live region, and a function to announce something. */
function useAnnouncer(): [string, (text: string) => void] {
  const [said, setSaid] = useState('');
  const say = useCallback(
    (text: string) => setSaid((before) => (text !== '' && before === text ? text + AGAIN : text)),
    [],
  );
  return [said, say];
}

/** Says whose answers these are and where they are stored, because staff share desks. */
function KeptFor(): ReactNode {
  const {person} = usePerson();
  const myTraining = useMyTraining();
  if (!myTraining) {
    return (
      <p className={`quiet ${styles.kept} needs-script`}>
        {translate({id: 'quiz.keptHere', message: 'Your answers stay in this browser.'})}
      </p>
    );
  }
  const link = <SiteLink to="/my-training/">{translate({id: 'quiz.myTraining', message: 'My training'})}</SiteLink>;
  return (
    <p className={`quiet ${styles.kept} needs-script`}>
      {person === '' ? (
        <Translate id="quiz.kept" values={{link}}>
          {'Your answers stay in this browser. Do you share this desk? Type in your name under {link}.'}
        </Translate>
      ) : (
        <Translate id="quiz.keptFor" values={{person: <b>{person}</b>, link}}>
          {'Your answers stay in this browser, under the name {person}. Not you? Switch under {link}.'}
        </Translate>
      )}
    </p>
  );
}
