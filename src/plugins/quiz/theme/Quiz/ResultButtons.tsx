import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import SiteLink from '../../../../components/SiteLink';
import type {QuizInHand} from '../../client/useQuiz';
import type {PublishedQuiz} from '../../domain/quiz';
import type {QuizResult} from '../../domain/quizResult';
import {completionRecord} from '../../domain/record';
import PrintRecord from '../QuizRecord';
import styles from './styles.module.css';
import type {QuizNavigation} from './useQuizNavigation';

interface Props {
  quiz: PublishedQuiz;
  hand: QuizInHand;
  result: QuizResult;
  begin: QuizNavigation['begin'];
}

/** What can be done after a quiz: the most useful first. */
export default function ResultButtons({quiz, hand: {best, attemptsLeft}, result, begin}: Props): ReactNode {
  const isReview = result.purpose === 'review';
  const hasWrong = result.questions.some(({fraction}) => fraction < 1);
  const mayGoOn = attemptsLeft !== 0;
  return (
    <div className={`${styles.resultButtons} needs-script`}>
      {mayGoOn && hasWrong && !isReview && (
        <button type="button" className="button button--primary" onClick={() => begin('retry')}>
          <Translate id="quiz.result.retry">Retry what you missed</Translate>
        </button>
      )}
      {mayGoOn && !isReview && (
        <button type="button" className="button button--secondary" onClick={() => begin('whole')}>
          <Translate id="quiz.result.again">Take it again</Translate>
        </button>
      )}
      {quiz.isPage && best?.passed && <PrintRecord record={completionRecord(quiz.title, best)} />}
      {quiz.isPage && (
        <SiteLink to="/my-training/">{translate({id: 'quiz.myTraining', message: 'My training'})}</SiteLink>
      )}
    </div>
  );
}
