import type {LeftToSign} from './leftToSign';
import type {ComingSession} from './mySessions';
import type {PathProgress} from './pathProgress';
import type {NextStep, QuizTraining} from './training';

/** Everything a person could do, each list with the most useful first. */
export interface ToDo {
  steps: readonly NextStep[];
  taken: readonly QuizTraining[];
  inHand: readonly PathProgress[];
  toSign: readonly LeftToSign[];
  coming: readonly ComingSession[];
}

/** The one thing to do next. */
export type NextUp =
  | {kind: 'quiz'; step: NextStep; quiz: QuizTraining | undefined}
  /** `coming` if the next step of the path is a session with a date. */
  | {kind: 'path'; progress: PathProgress; coming: ComingSession | undefined}
  | {kind: 'sign'; left: LeftToSign}
  | {kind: 'session'; coming: ComingSession};

/**
 * Chooses what to do next: first what was begun or is due again, which is quickly done; then the next step of a learning
 * path; then pages to sign, sessions, and quizzes never taken. Returns null if nothing is left.
 */
export function nextUpOf({steps, taken, inHand, toSign, coming}: ToDo): NextUp | null {
  const quizUp = (step: NextStep): NextUp => ({kind: 'quiz', step, quiz: taken.find(({id}) => id === step.quizId)});
  const due = steps.find(({kind}) => kind !== 'begin');
  if (due) return quizUp(due);
  const signAgain = toSign.find(({signedAt}) => signedAt !== null);
  if (signAgain) return {kind: 'sign', left: signAgain};
  const progress = inHand.find(({next}) => next !== null);
  if (progress) return {kind: 'path', progress, coming: coming.find(({session}) => session.id === progress.next?.id)};
  const [left] = toSign;
  if (left) return {kind: 'sign', left};
  const [session] = coming;
  if (session) return {kind: 'session', coming: session};
  return steps[0] ? quizUp(steps[0]) : null;
}

/** Returns the rest, so nothing is listed twice. */
export function restOf(toDo: ToDo, next: NextUp | null): ToDo {
  const quizId = next?.kind === 'quiz' ? next.step.quizId : undefined;
  const progress = next?.kind === 'path' ? next.progress : undefined;
  const pageId = next?.kind === 'sign' ? next.left.page.id : progress?.next?.id;
  const coming = next?.kind === 'session' || next?.kind === 'path' ? next.coming : undefined;
  return {
    steps: toDo.steps.filter((step) => step.quizId !== quizId && !(step.kind === 'begin' && step.quizId === pageId)),
    taken: toDo.taken.filter(({id}) => id !== quizId),
    inHand: toDo.inHand.filter((each) => each !== progress),
    toSign: toDo.toSign.filter(({page}) => page.id !== pageId),
    coming: toDo.coming.filter((each) => each !== coming),
  };
}
