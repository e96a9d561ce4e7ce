import type {PublishedQuestion} from './question';
import type {QuizResult} from './quizResult';
import {countedResults} from './result';

/** The ids of questions edited since the quiz was passed, and not answered since. None where it was not passed. */
export function changedSincePassed(
  questions: readonly Pick<PublishedQuestion, 'id' | 'hash'>[],
  results: readonly QuizResult[],
): string[] {
  const passed = countedResults(results).findLast(({passed}) => passed);
  const asked = new Set(passed?.questions.map(({id}) => id));
  const answered = new Set(results.flatMap((result) => result.questions.map(({id, hash}) => `${id} ${hash}`)));
  return questions.filter(({id, hash}) => asked.has(id) && !answered.has(`${id} ${hash}`)).map(({id}) => id);
}
