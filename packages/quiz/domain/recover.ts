import {type Attempt, startRetry, startReview, startWhole} from './attempt';
import {type NewAttempt, readAttemptId} from './attemptId';
import type {GivenAnswer} from './givenAnswer';
import type {PublishedQuiz} from './quiz';
import type {QuizResult} from './quizResult';
import {countedResults} from './result';

/**
 * Recreates an unreadable attempt from its answers, choosing the newest if there are several. For a review, only the
 * answered questions can be recovered.
 *
 * @param isReview whether to look for a review, or for an attempt at the quiz
 */
export function recoverAttempt(
  quiz: PublishedQuiz,
  answers: readonly GivenAnswer[],
  results: readonly QuizResult[],
  isReview: boolean,
): Attempt | null {
  const begun = [...new Set(answers.map(({attemptId}) => attemptId))].flatMap((id) => readAttemptId(id) ?? []);
  const [newest] = begun
    .filter(({purpose}) => (purpose === 'review') === isReview)
    .sort((one, other) => other.number - one.number || (one.startedAt < other.startedAt ? 1 : -1));
  return newest ? beginAgain(quiz, newest, answers, results) : null;
}

/** Recreates an attempt from its id and the answers given in it. */
export function beginAgain(
  quiz: PublishedQuiz,
  {purpose, ...made}: NewAttempt & Pick<Attempt, 'purpose'>,
  answers: readonly GivenAnswer[],
  results: readonly QuizResult[],
): Attempt | null {
  if (purpose === 'whole') return startWhole(quiz, made);
  if (purpose === 'review')
    return startReview(
      quiz,
      answers.map(({questionId}) => questionId),
      made,
    );
  const last = countedResults(results).findLast(({number}) => number < made.number);
  return last ? startRetry(quiz, last, made) : null;
}
