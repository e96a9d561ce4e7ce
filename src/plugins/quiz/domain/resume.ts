import {isAnswerTo} from './answer';
import type {Attempt} from './attempt';
import type {GivenAnswer} from './givenAnswer';
import type {PublishedQuestion} from './question';
import type {QuestionResult} from './quizResult';

/** What of an attempt still holds for the questions as they are now. */
export interface ResumedAttempt {
  /** What is asked, in the author's order. */
  questions: readonly PublishedQuestion[];
  carried: readonly QuestionResult[];
  /** By the ids of their questions. */
  answers: ReadonlyMap<string, GivenAnswer>;
  /** The ids of questions that have been edited since they were answered, and are open again. */
  changed: readonly string[];
}

/**
 * Fits an attempt to a quiz that may have been edited since: answers to unchanged questions stay, a changed question is
 * open again, a removed one is left out, and a new one waits for the next attempt.
 *
 * @returns null where nothing is left of what was asked
 */
export function resumeAttempt(
  attempt: Attempt,
  answers: readonly GivenAnswer[],
  questions: readonly PublishedQuestion[],
): ResumedAttempt | null {
  const hashes = new Map(questions.map(({id, hash}) => [id, hash]));
  const isAsItWas = ({id, hash}: {id: string; hash: string}) => hashes.get(id) === hash;
  const carried = attempt.carried.filter(isAsItWas);
  const reopened = attempt.carried.filter((result) => !isAsItWas(result)).map(({id}) => id);
  const asked = questions.filter(({id}) => attempt.questions.includes(id) || reopened.includes(id));
  if (asked.length === 0) return null;
  const given = new Map(answers.map((answer) => [answer.questionId, answer]));
  const isEdited = ({id, hash}: PublishedQuestion) =>
    given.has(id) ? given.get(id)?.hash !== hash : reopened.includes(id);
  return {
    questions: asked,
    carried,
    answers: new Map(asked.flatMap((question) => holding(question, given.get(question.id)))),
    changed: asked.filter(isEdited).map(({id}) => id),
  };
}

function holding(question: PublishedQuestion, given: GivenAnswer | undefined): [string, GivenAnswer][] {
  const holds = given?.hash === question.hash && isAnswerTo(question, given.answer);
  return holds ? [[question.id, given]] : [];
}
