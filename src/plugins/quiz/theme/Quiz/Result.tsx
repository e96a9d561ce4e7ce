import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {QuizInHand} from '../../client/useQuiz';
import type {PublishedQuiz} from '../../domain/quiz';
import type {QuizResult} from '../../domain/result';
import Mark from '../QuizMark';
import ResultButtons from './ResultButtons';
import styles from './styles.module.css';
import type {Way} from './useWay';

interface Props {
  quiz: PublishedQuiz;
  hand: QuizInHand;
  /** Of its heading, which gets the focus when the quiz is handed in. */
  id: string;
  begin: Way['begin'];
}

/** How it went, and what can be done now; the questions follow, what went wrong first. */
export default function Result({quiz, hand, id, begin}: Props): ReactNode {
  const {result} = hand;
  if (!result) return null;
  const counts = quiz.isPage && result.purpose !== 'review';
  return (
    <div className={styles.result}>
      <h2 id={id} tabIndex={-1} className={styles.resultTitle}>
        {counts ? (
          <Translate id="quiz.result.title">Your result</Translate>
        ) : (
          <Translate id="quiz.result.done">Done</Translate>
        )}
      </h2>
      {counts ? <Score quiz={quiz} hand={hand} result={result} /> : <RightCount result={result} />}
      <ResultButtons quiz={quiz} hand={hand} result={result} begin={begin} />
      <p className={styles.reviewTitle}>
        {result.questions.some(({fraction}) => fraction < 1) ? (
          <Translate id="quiz.result.review">Your answers, what went wrong first:</Translate>
        ) : (
          <Translate id="quiz.result.allRight">Your answers, all of them right:</Translate>
        )}
      </p>
    </div>
  );
}

function Score({quiz, hand, result}: {quiz: PublishedQuiz; hand: QuizInHand; result: QuizResult}): ReactNode {
  const formats = useFormats();
  const {best, attemptsLeft} = hand;
  const needed = formats.percent(quiz.settings.passingScore);
  return (
    <>
      <p className={styles.score}>{formats.percent(result.score)}</p>
      {result.passed ? (
        <Mark
          sign="good"
          words={translate({id: 'quiz.result.passed', message: 'Passed. You needed {needed}.'}, {needed})}
        />
      ) : (
        <Mark
          sign="attention"
          words={translate({id: 'quiz.result.notPassed', message: 'Not passed yet. You need {needed}.'}, {needed})}
        />
      )}
      <RightCount result={result} />
      {best && hand.results.length > 1 && (
        <p>
          <Translate id="quiz.result.best" values={{score: formats.percent(best.score)}}>
            {'Your best so far: {score}. The best counts.'}
          </Translate>
        </p>
      )}
      {attemptsLeft !== null && <AttemptsLeft count={attemptsLeft} />}
    </>
  );
}

function RightCount({result}: {result: QuizResult}): ReactNode {
  const {selectMessage} = usePluralForm();
  const {questions} = result;
  const right = questions.filter(({fraction}) => fraction === 1).length;
  const carried = questions.filter(({isCarried}) => isCarried).length;
  return (
    <p>
      <Translate id="quiz.result.right" values={{right: String(right), count: String(questions.length)}}>
        {'Fully right: {right} of {count}.'}
      </Translate>
      {carried > 0 && (
        <>
          {' '}
          {selectMessage(
            carried,
            translate({
              id: 'quiz.result.carried',
              message: '{count} was right before and not asked again.|{count} were right before and not asked again.',
            }),
          ).replace('{count}', String(carried))}
        </>
      )}
    </p>
  );
}

function AttemptsLeft({count}: {count: number}): ReactNode {
  const {selectMessage} = usePluralForm();
  if (count === 0) {
    return (
      <p>
        <Translate id="quiz.result.noAttempt">No attempt is left. If you need another one, ask your trainer.</Translate>
      </p>
    );
  }
  return (
    <p>
      {selectMessage(
        count,
        translate({
          id: 'quiz.result.attempts',
          message: 'You can take it once more.|You can take it {count} more times.',
        }),
      ).replace('{count}', String(count))}
    </p>
  );
}
