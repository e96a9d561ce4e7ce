import type {QuizTraining} from './quizTraining';

export interface NextStep {
  /**
   * `continue` what was begun; `retry` what was not passed; answer what has `changed` since it was passed; `review`
   * what is due again; `begin` what was never taken.
   */
  kind: (typeof KINDS)[number];
  quizId: string;
  title: string;
  /** With `?questions=…` where single questions are asked. */
  url: string;
  /** The ids of the questions asked; empty for the whole quiz. */
  questions: readonly string[];
  /** How many questions it asks. */
  asked: number;
}

/** In this order: what is nearly done, what is not known, what may no longer be right, what fades, what is new. */
const KINDS = ['continue', 'retry', 'changed', 'review', 'begin'] as const;

/** At most one step for each quiz; those of a kind in the site's order. */
export function nextSteps(quizzes: readonly QuizTraining[]): NextStep[] {
  const steps = quizzes.flatMap((quiz) => stepOf(quiz) ?? []);
  return steps.sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}

function stepOf(quiz: QuizTraining): NextStep | null {
  if (quiz.isOpen) return wholeQuiz('continue', quiz);
  if (quiz.best === null) return wholeQuiz('begin', quiz);
  if (!quiz.passed && quiz.attemptsLeft !== 0) return wholeQuiz('retry', quiz);
  // What is due is asked with what has changed: one way to the quiz for both.
  const questions = [...new Set([...quiz.changed, ...quiz.due])];
  if (questions.length === 0) return null;
  const kind = quiz.changed.length > 0 ? 'changed' : 'review';
  return {...wholeQuiz(kind, quiz), url: reviewUrl(quiz.url, questions), questions, asked: questions.length};
}

function wholeQuiz(kind: NextStep['kind'], {id, title, url, asked}: QuizTraining): NextStep {
  return {kind, quizId: id, title, url, questions: [], asked};
}

/** Where a quiz asks just these questions. */
export function reviewUrl(url: string, questions: readonly string[]): string {
  return `${url}?questions=${questions.map(encodeURIComponent).join(',')}`;
}
