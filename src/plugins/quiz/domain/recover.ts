import {type Attempt, startRetry, startReview, startWhole} from './attempt';
import {type NewAttempt, readAttemptId} from './attemptId';
import type {GivenAnswer} from './givenAnswer';
import type {PublishedQuiz} from './quiz';
import type {QuizResult} from './quizResult';
import {countedResults} from './result';

/**
 * Begins an attempt once more that can no longer be read, from the answers given in it. Of several the newest; of a
 * review only the questions that were answered are known.
 *
 * @param isReview whether an attempt at single questions is looked for, or one at the quiz
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

/** Begins an attempt once more of which only its id is known, and what was answered in it. */
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
