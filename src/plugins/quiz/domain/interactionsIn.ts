import type {InteractionType} from '../../../learning/domain/responses';
import type {PublishedQuestion} from './question';
import {interactionOf} from './responseTo';

interface Questions {
  questions: readonly Pick<PublishedQuestion, 'type' | 'hash'>[];
}

/** What the questions of quizzes are to other systems, by their hashes. */
export function interactionsIn(quizzes: readonly Questions[]): ReadonlyMap<string, InteractionType> {
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  return new Map(questions.map((question) => [question.hash, interactionOf(question).type]));
}
