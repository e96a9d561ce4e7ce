import {isAnswerTo} from './answer';
import type {Attempt} from './attempt';
import type {GivenAnswer} from './givenAnswer';
import type {PublishedQuestion} from './question';
import type {QuestionResult} from './quizResult';

/** The part of an attempt that still applies to the current questions. */
export interface ResumedAttempt {
  questions: readonly PublishedQuestion[];
  carried: readonly QuestionResult[];
  /** By question id. */
  answers: ReadonlyMap<string, GivenAnswer>;
  /** The ids of questions edited since they were answered, which are open again. */
  changed: readonly string[];
}

/**
 * Applies an attempt to a quiz that may have been edited since. Answers to unchanged questions stay, changed questions
 * open again, removed ones drop out, and new ones wait for the next attempt.
 *
 * @returns null if none of its questions is left
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
