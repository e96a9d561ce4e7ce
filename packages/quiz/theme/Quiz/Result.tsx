import ValidityText from '@deskbook/records/client/ValidityText';
import Badge from '@deskbook/ui/components/Badge';
import {useFormats} from '@deskbook/ui/components/formats';
import SiteLink from '@deskbook/ui/components/SiteLink';
import Translate, {translate} from '@docusaurus/Translate';
import {type CSSProperties, type ReactNode, useEffect, useState} from 'react';
import {useInCourse} from '../../client/inCourse';
import {type MyTraining, useMyTraining} from '../../client/myTraining';
import type {QuizInHand} from '../../client/useQuiz';
import {calibrationOf} from '../../domain/calibration';
import type {PublishedQuiz} from '../../domain/quiz';
import type {QuizResult} from '../../domain/quizResult';
import {completionRecord} from '../../domain/record';
import PrintRecord from '../QuizRecord';
import Calibration from './Calibration';
import styles from './styles.module.css';
import type {QuizNavigation} from './useQuizNavigation';

interface Props {
  quiz: PublishedQuiz;
  hand: QuizInHand;
  navigation: QuizNavigation;
}

/** The result and what to do next. The questions follow, wrong answers first. */
export default function Result({quiz, hand, navigation}: Props): ReactNode {
  const {result} = hand;
  if (!result) return null;
  const counts = quiz.isPage && result.purpose !== 'review';
  const calibration = calibrationOf(result.questions);
  return (
    <div className={styles.result}>
      <h2 id={navigation.ids.result} tabIndex={-1} className={styles.resultTitle}>
        {counts
          ? translate({id: 'quiz.result.title', message: 'Your result'})
          : translate({id: 'quiz.result.done', message: 'Done'})}
      </h2>
      {counts ? <Score quiz={quiz} hand={hand} result={result} /> : <RightCount result={result} />}
      {calibration && <Calibration counts={calibration} />}
      <ResultButtons quiz={quiz} hand={hand} navigation={navigation} result={result} />
    </div>
  );
}

interface ScoredProps extends Props {
  result: QuizResult;
}

function Score({quiz, hand, result}: Omit<ScoredProps, 'navigation'>): ReactNode {
  const formats = useFormats();
  const {best, attemptsLeft, pass} = hand;
  const {passingScore, validFor} = quiz.settings;
  const isExpired = pass?.validity.state === 'expired';
  return (
    <>
      <div className={styles.scoreLine}>
        <p className={styles.score}>{formats.percent(result.score)}</p>
        {result.passed && isExpired ? (
          <Badge icon="clock" tone="attention">
            {translate({id: 'quiz.result.expired', message: 'Expired'})}
          </Badge>
        ) : result.passed ? (
          <Badge icon="check" tone="good">
            {translate({id: 'quiz.result.passed', message: 'Passed'})}
          </Badge>
        ) : (
          <Badge icon="warning" tone="attention">
            {translate({id: 'quiz.result.notPassed', message: 'Not passed yet'})}
          </Badge>
        )}
        <p className={`quiet ${styles.passing}`}>
          <Translate id="quiz.result.passingScore" values={{score: formats.percent(passingScore)}}>
            {'Passing score: {score}'}
          </Translate>
        </p>
      </div>
      {/* The mark for the passing score is decorative, because the words beside it say the same. */}
      <div
        className={styles.scoreBar}
        data-sign={result.passed && !isExpired ? 'good' : 'attention'}
        style={{'--score': `${result.score}%`, '--passing': `${passingScore}%`} as CSSProperties}
        aria-hidden="true"
      />
      <RightCount result={result} />
      {pass && (
        <p>
          <ValidityText validity={pass.validity} />
        </p>
      )}
      {best && hand.results.length > 1 && (
        <p>
          {validFor === null ? (
            <Translate id="quiz.result.best" values={{score: formats.percent(best.score)}}>
              {'Your best so far: {score}. Your best score counts.'}
            </Translate>
          ) : (
            <Translate id="quiz.result.bestExpires" values={{score: formats.percent(best.score)}}>
              {'Your best so far: {score}. The last time you passed counts.'}
            </Translate>
          )}
        </p>
      )}
      {attemptsLeft !== null && <AttemptsLeft count={attemptsLeft} />}
    </>
  );
}

function RightCount({result}: {result: QuizResult}): ReactNode {
  const {counted} = useFormats();
  const {questions} = result;
  const right = questions.filter(({fraction}) => fraction === 1).length;
  const carried = questions.filter(({isCarried}) => isCarried).length;
  return (
    <p>
      <Translate id="quiz.result.right" values={{right: String(right), count: String(questions.length)}}>
        {'Fully correct: {right} of {count}.'}
      </Translate>
      {carried > 0 && (
        <>
          {' '}
          {counted(
            carried,
            translate({
              id: 'quiz.result.carried',
              message:
                '{count} was correct before, so it wasn’t asked again.|{count} were correct before, so they weren’t asked again.',
            }),
          )}
        </>
      )}
    </p>
  );
}

function AttemptsLeft({count}: {count: number}): ReactNode {
  const {counted} = useFormats();
  if (count === 0) {
    return (
      <p>
        {translate({
          id: 'quiz.result.noAttempt',
          message: 'You have no attempts left. If you need another one, ask your trainer.',
        })}
      </p>
    );
  }
  return (
    <p>
      {counted(
        count,
        translate({
          id: 'quiz.result.attempts',
          message: 'You can take it once more.|You can take it {count} more times.',
        }),
      )}
    </p>
  );
}

/** What readers can do after a quiz, most useful first. */
function ResultButtons({
  quiz,
  hand: {best, attemptsLeft, mayRetry, pass},
  navigation: {begin},
  result,
}: ScoredProps): ReactNode {
  const isReview = result.purpose === 'review';
  const hasWrong = result.questions.some(({fraction}) => fraction < 1);
  const mayGoOn = attemptsLeft !== 0;
  const isCourse = useInCourse();
  const myTraining = useMyTraining();
  const isPage = quiz.isPage && !isCourse;
  return (
    <div className={`${styles.resultButtons} needs-script`}>
      {mayGoOn && mayRetry && hasWrong && !isReview && (
        <button type="button" className="button button--primary" onClick={() => begin('retry')}>
          {translate({id: 'quiz.result.retry', message: 'Retry what you missed'})}
        </button>
      )}
      {mayGoOn && !isReview && (
        <button
          type="button"
          className={`button ${mayRetry ? 'button--secondary' : 'button--primary'}`}
          onClick={() => begin('whole')}
        >
          {translate({id: 'quiz.result.again', message: 'Take it again'})}
        </button>
      )}
      {isPage && best?.passed && (
        <PrintRecord
          record={completionRecord(quiz.title, (quiz.settings.validFor && pass?.result) || best, pass?.validity.until)}
        />
      )}
      {isPage && myTraining && (
        <SiteLink to="/my-training/">{translate({id: 'quiz.myTraining', message: 'My training'})}</SiteLink>
      )}
      {isPage && myTraining && !isReview && (
        <LateSendResult load={myTraining.loadSendResult} quiz={quiz} result={result} />
      )}
    </div>
  );
}

type Load = MyTraining['loadSendResult'];

/** Loads last and at the end, so nothing moves. If it fails, readers can send the result from My training. */
function LateSendResult({load, ...props}: {load: Load; quiz: PublishedQuiz; result: QuizResult}): ReactNode {
  const [Loaded, setLoaded] = useState<Awaited<ReturnType<Load>>['default'] | null>(null);
  useEffect(() => {
    load().then(
      (loaded) => setLoaded(() => loaded.default),
      () => {},
    );
  }, [load]);
  return Loaded && <Loaded {...props} />;
}
