import {DUE, type DueQuiz} from '../../../boot/dueStore';
import type {SafeStorage} from '../../../browser/storage';
import {compareText} from '../../../shared/compareText';
import {readThings} from './personalThings';
import type {Place} from './quizMemory';

/** Stores when quizzes are due, because the home page's script is too small to compute the schedule. */
export function keepDue(storage: SafeStorage, quizzes: readonly DueQuiz[]): void {
  if (quizzes.length === 0) storage.removeAll(DUE);
  else
    storage.write(
      DUE,
      quizzes.toSorted((one, other) => compareText(one.due, other.due)),
    );
}

/** Does the same for a quiz just taken. Loads the schedule only now. */
export async function keepDueOf({storage, person, quiz: {id, title, isPage, questions}}: Place): Promise<void> {
  if (!isPage) return;
  const {scheduleQuestions} = await import(/* webpackChunkName: "schedule" */ '../domain/schedule');
  const {results} = readThings(storage, person, id);
  const [first] = scheduleQuestions(questions, results, new Date().toISOString());
  const others = (storage.read(DUE, isDueList) ?? []).filter((quiz) => quiz.id !== id);
  keepDue(storage, first ? [...others, {id, title, due: first.due}] : others);
}

function isDueList(value: unknown): value is readonly DueQuiz[] {
  return Array.isArray(value) && value.every((quiz) => typeof quiz?.id === 'string' && typeof quiz.due === 'string');
}
